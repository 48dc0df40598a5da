package org.waymark.command.assessment;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to the assessment of a strategy. */
public sealed interface AssessmentEvent {

    AssessmentId assessment();

    /** By this method it is said from now on whether the strategy is on course. */
    @StoredAs("assessment.method-chosen")
    record MethodChosen(AssessmentId assessment, Assessing method, String reason, ParticipantId by)
            implements AssessmentEvent {}
}
