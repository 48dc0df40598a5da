package org.waymark.command.review;

import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.StrategyId;

/** What may be asked of a review. Reasons are public. */
public sealed interface ReviewCommand extends Command {

    ReviewId review();

    /** Let a review be due. Doing so again with the same remit changes nothing. */
    @AllowedTo({PLANNER, MONITOR})
    record ScheduleReview(
            @TargetAggregateIdentifier ReviewId review, StrategyId strategy, Remit remit, ParticipantId by)
            implements ReviewCommand {}

    /** Put it into other hands, or off to another day. */
    @AllowedTo({PLANNER, MONITOR})
    record EntrustReview(
            @TargetAggregateIdentifier ReviewId review,
            @Nullable OrganisationId lead,
            LocalDate due,
            Words reason,
            ParticipantId by)
            implements ReviewCommand {}

    /** Say how many took part in the meeting. Counting again replaces the count. */
    @AllowedTo({PLANNER, MONITOR})
    record CountAttendance(@TargetAggregateIdentifier ReviewId review, Attendance attendance, ParticipantId by)
            implements ReviewCommand {}

    /** Write down something that was found. */
    @AllowedTo({PLANNER, MONITOR})
    record RecordFinding(@TargetAggregateIdentifier ReviewId review, Finding finding, ParticipantId by)
            implements ReviewCommand {}

    /** Ask somebody to do something. */
    @AllowedTo({PLANNER, MONITOR})
    record Recommend(@TargetAggregateIdentifier ReviewId review, Recommendation recommendation, ParticipantId by)
            implements ReviewCommand {}

    /**
     * Let everybody read it.
     *
     * @param takeaways what to remember of it, at least one sentence
     * @param publishedOn the day it was published where that lies in the past, or null for today
     */
    @AllowedTo({PLANNER, MONITOR})
    record PublishReview(
            @TargetAggregateIdentifier ReviewId review,
            List<Words> takeaways,
            @Nullable LocalDate publishedOn,
            ParticipantId by)
            implements ReviewCommand {}

    /** Say how far a recommendation has come, for whoever answers for it. */
    @AllowedTo({PLANNER, REPORTER, PARTNER})
    record ReportFollowUp(
            @TargetAggregateIdentifier ReviewId review, int recommendation, FollowUp followUp, ParticipantId by)
            implements ReviewCommand {}

    /** Say a passage as it should have been said; what was published stays readable beside it. */
    @AllowedTo({PLANNER, MONITOR})
    record CorrectPassage(
            @TargetAggregateIdentifier ReviewId review, Passage passage, Words words, Words reason, ParticipantId by)
            implements ReviewCommand {}

    /** Take a review back. */
    @AllowedTo({PLANNER, MONITOR})
    record WithdrawReview(@TargetAggregateIdentifier ReviewId review, Words reason, ParticipantId by)
            implements ReviewCommand {}
}
