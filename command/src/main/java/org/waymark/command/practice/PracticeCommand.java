package org.waymark.command.practice;

import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of a practice. Anybody who works with a plan may tell of one; a planner makes it public. */
public sealed interface PracticeCommand extends Command {

    PracticeId practice();

    /** Tell of a practice. Doing so again with the same words changes nothing. */
    @AllowedTo({PLANNER, PARTNER})
    record RecordPractice(@TargetAggregateIdentifier PracticeId practice, Experience experience, ParticipantId by)
            implements PracticeCommand {}

    /** Tell it as it should have been told. The revision is the one the editor has seen. */
    @AllowedTo(PLANNER)
    record CorrectPractice(
            @TargetAggregateIdentifier PracticeId practice,
            int revision,
            Experience experience,
            String reason,
            ParticipantId by)
            implements PracticeCommand {}

    /** Say that a practice speaks to a goal. */
    @AllowedTo(PLANNER)
    record LinkToGoal(@TargetAggregateIdentifier PracticeId practice, GoalLink goal, ParticipantId by)
            implements PracticeCommand {}

    /** Say so no longer. */
    @AllowedTo(PLANNER)
    record UnlinkFromGoal(@TargetAggregateIdentifier PracticeId practice, GoalLink goal, ParticipantId by)
            implements PracticeCommand {}

    /** Recognise what an organisation has achieved. */
    @AllowedTo(PLANNER)
    record RecogniseAchievement(
            @TargetAggregateIdentifier PracticeId practice, Recognition recognition, ParticipantId by)
            implements PracticeCommand {}

    /** Let everybody read it. */
    @AllowedTo(PLANNER)
    record PublishPractice(@TargetAggregateIdentifier PracticeId practice, ParticipantId by)
            implements PracticeCommand {}

    /** Take it back. Where it was public, so is the reason. */
    @AllowedTo(PLANNER)
    record WithdrawPractice(@TargetAggregateIdentifier PracticeId practice, String reason, ParticipantId by)
            implements PracticeCommand {}
}
