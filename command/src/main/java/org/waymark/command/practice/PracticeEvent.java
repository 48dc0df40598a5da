package org.waymark.command.practice;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to a practice. */
public sealed interface PracticeEvent {

    PracticeId practice();

    ParticipantId by();

    /** A practice is told of, at revision 1. */
    @StoredAs("practice.practice-recorded")
    record PracticeRecorded(PracticeId practice, Experience experience, ParticipantId by) implements PracticeEvent {}

    /** It is told otherwise from now on. */
    @StoredAs("practice.practice-corrected")
    record PracticeCorrected(PracticeId practice, int revision, Experience experience, String reason, ParticipantId by)
            implements PracticeEvent {}

    /** It speaks to a goal. */
    @StoredAs("practice.goal-linked")
    record GoalLinked(PracticeId practice, GoalLink goal, ParticipantId by) implements PracticeEvent {}

    /** It no longer speaks to a goal. */
    @StoredAs("practice.goal-unlinked")
    record GoalUnlinked(PracticeId practice, GoalLink goal, ParticipantId by) implements PracticeEvent {}

    /** What an organisation achieved with it is recognised. */
    @StoredAs("practice.achievement-recognised")
    record AchievementRecognised(PracticeId practice, Recognition recognition, ParticipantId by)
            implements PracticeEvent {}

    /** Everybody may read it. */
    @StoredAs("practice.practice-published")
    record PracticePublished(PracticeId practice, ParticipantId by) implements PracticeEvent {}

    /** It is taken back. */
    @StoredAs("practice.practice-withdrawn")
    record PracticeWithdrawn(PracticeId practice, String reason, ParticipantId by) implements PracticeEvent {}
}
