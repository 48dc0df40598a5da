package org.waymark.command.quality;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of the thresholds of an indicator. */
public sealed interface ThresholdsCommand extends Command {

    ThresholdsId thresholds();

    /** Let values of an indicator be unusual from another point on, with a reason. */
    @AllowedTo(PLANNER)
    record SetThresholds(
            @TargetAggregateIdentifier ThresholdsId thresholds, Thresholds from, String reason, ParticipantId by)
            implements ThresholdsCommand {}
}
