package org.waymark.command.disclosure;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked about how a data set is guarded. */
public sealed interface PolicyCommand extends Command {

    PolicyId policy();

    /** Guard a data set so from now on. What was published stays as it was. */
    @AllowedTo(PLANNER)
    record GuardDataSet(@TargetAggregateIdentifier PolicyId policy, Guarding guarding, String reason, ParticipantId by)
            implements PolicyCommand {}
}
