package org.waymark.command.standing;

import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.REPORTER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;

/** What may be asked where standings diverge. */
public sealed interface DivergenceCommand extends Command {

    DivergenceId divergence();

    /**
     * Say in words how one's own value comes to differ from that of others. No value changes by it. The same words
     * again change nothing; other words stand beside the earlier ones.
     */
    @AllowedTo({REPORTER, PARTNER, MONITOR})
    record ExplainDivergence(
            @TargetAggregateIdentifier DivergenceId divergence, OrganisationId side, String words, ParticipantId by)
            implements DivergenceCommand {}
}
