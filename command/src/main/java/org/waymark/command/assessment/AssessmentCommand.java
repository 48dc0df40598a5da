package org.waymark.command.assessment;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of the assessment of a strategy. */
public sealed interface AssessmentCommand extends Command {

    AssessmentId assessment();

    /** Assess a strategy by another method or other thresholds from now on, with a reason. */
    @AllowedTo(PLANNER)
    record ChooseMethod(
            @TargetAggregateIdentifier AssessmentId assessment, Assessing method, String reason, ParticipantId by)
            implements AssessmentCommand {}
}
