package org.waymark.command.milestone;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to the progress of a planned step. Reports add up; none replaces another. */
public sealed interface MilestoneEvent {

    MilestoneProgressId progress();

    /** Somebody who answers for a step has said how it is coming along. */
    @StoredAs("milestone.progress-reported")
    record ProgressReported(MilestoneProgressId progress, Report report, ParticipantId by) implements MilestoneEvent {}
}
