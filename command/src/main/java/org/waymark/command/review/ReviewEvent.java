package org.waymark.command.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.StrategyId;

/** What has happened to a review. Corrections and follow-ups add up; none replaces what was said before. */
public sealed interface ReviewEvent {

    ReviewId review();

    ParticipantId by();

    /** A review is due. */
    @StoredAs("review.review-scheduled")
    record ReviewScheduled(ReviewId review, StrategyId strategy, Remit remit, ParticipantId by)
            implements ReviewEvent {}

    /** It is in other hands, or for another day. */
    @StoredAs("review.review-entrusted")
    record ReviewEntrusted(
            ReviewId review, @Nullable OrganisationId lead, LocalDate due, Words reason, ParticipantId by)
            implements ReviewEvent {}

    /** So many took part. */
    @StoredAs("review.attendance-counted")
    record AttendanceCounted(ReviewId review, Attendance attendance, ParticipantId by) implements ReviewEvent {}

    /** Something was found; the number counts from 1. */
    @StoredAs("review.finding-recorded")
    record FindingRecorded(ReviewId review, int number, Finding finding, ParticipantId by) implements ReviewEvent {}

    /** Somebody is asked to do something; the number counts from 1. */
    @StoredAs("review.recommendation-made")
    record RecommendationMade(ReviewId review, int number, Recommendation recommendation, ParticipantId by)
            implements ReviewEvent {}

    /** Everybody can read it. */
    @StoredAs("review.review-published")
    record ReviewPublished(
            ReviewId review,
            List<Words> takeaways,
            @Nullable LocalDate publishedOn,
            ParticipantId by) implements ReviewEvent {}

    /** Somebody who answers for a recommendation has said how far it has come. */
    @StoredAs("review.follow-up-reported")
    record FollowUpReported(ReviewId review, int recommendation, FollowUp followUp, ParticipantId by)
            implements ReviewEvent {}

    /** A passage should have read like this. */
    @StoredAs("review.passage-corrected")
    record PassageCorrected(ReviewId review, Passage passage, Words words, Words reason, ParticipantId by)
            implements ReviewEvent {}

    /** It was taken back. */
    @StoredAs("review.review-withdrawn")
    record ReviewWithdrawn(ReviewId review, Words reason, ParticipantId by) implements ReviewEvent {}
}
