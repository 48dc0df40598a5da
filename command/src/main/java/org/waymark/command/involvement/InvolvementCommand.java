package org.waymark.command.involvement;

import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of the part an organisation takes in a strategy. */
public sealed interface InvolvementCommand extends Command {

    InvolvementId involvement();

    /**
     * Say what the organisation does and where it ends. Saying the same again changes nothing.
     *
     * @param reason why it is said anew where the role was declared before; else it may be null
     */
    @AllowedTo({PLANNER, PARTNER, REPORTER})
    record DeclareRole(
            @TargetAggregateIdentifier InvolvementId involvement,
            Part part,
            Offer offer,
            @Nullable String reason,
            ParticipantId by)
            implements InvolvementCommand {}

    /** Say that the organisation does this no longer; that it once did stays on record. */
    @AllowedTo({PLANNER, PARTNER, REPORTER})
    record EndRole(@TargetAggregateIdentifier InvolvementId involvement, Part part, String reason, ParticipantId by)
            implements InvolvementCommand {}
}
