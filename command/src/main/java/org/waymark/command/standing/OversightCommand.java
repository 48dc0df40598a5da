package org.waymark.command.standing;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of the oversight of an indicator. */
public sealed interface OversightCommand extends Command {

    OversightId oversight();

    /** Say how far two standings may lie apart before that is flagged. The same margin again changes nothing. */
    @AllowedTo(PLANNER)
    record SetMargin(@TargetAggregateIdentifier OversightId oversight, Margin margin, String reason, ParticipantId by)
            implements OversightCommand {}

    /**
     * Let values count as they come in from now on, in the name of who asks for it. What waits already goes on waiting.
     *
     * @param measure for which, or null for all values of the indicator
     */
    @AllowedTo(PLANNER)
    record SwitchReviewOff(
            @TargetAggregateIdentifier OversightId oversight,
            @Nullable Promised measure,
            String reason,
            ParticipantId by)
            implements OversightCommand {}

    /** Let values wait for a second person again. What counted meanwhile goes on counting and says how. */
    @AllowedTo(PLANNER)
    record SwitchReviewOn(
            @TargetAggregateIdentifier OversightId oversight,
            @Nullable Promised measure,
            String reason,
            ParticipantId by)
            implements OversightCommand {}
}
