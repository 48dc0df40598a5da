package org.waymark.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.Corrected;
import org.waymark.query.review.ReviewPage.FollowedUp;
import org.waymark.query.review.ReviewPage.Found;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.review.ReviewPage.Takeaway;
import org.waymark.query.review.ReviewPage.Withdrawn;

/**
 * A review as everybody may read it.
 *
 * @param overdue whether it is still being written after its day
 * @param done how many of its recommendations are done
 */
record ReviewAnswer(
        ReviewId review,
        StrategyId strategy,
        @JsonUnwrapped Remit remit,
        boolean overdue,
        @Nullable LocalDate published,
        @Nullable Withdrawn withdrawn,
        @Nullable Attendance attendance,
        List<Takeaway> takeaways,
        List<Found> findings,
        List<RecommendationAnswer> recommendations,
        int done) {

    static ReviewAnswer of(ReviewPage page, LocalDate today) {
        return new ReviewAnswer(
                page.review(),
                page.strategy(),
                page.remit(),
                page.isOverdueOn(today),
                page.published(),
                page.withdrawn(),
                page.attendance(),
                page.takeaways(),
                page.findings(),
                page.recommendations().stream()
                        .map(one -> RecommendationAnswer.of(one, today))
                        .toList(),
                page.done());
    }

    /** One recommendation and how far it has come. */
    record RecommendationAnswer(
            int number,
            @JsonUnwrapped Recommendation recommendation,
            FollowUp.State state,
            boolean overdue,
            List<FollowedUp> followUps,
            List<Corrected> corrections) {

        static RecommendationAnswer of(Recommended one, LocalDate today) {
            return new RecommendationAnswer(
                    one.number(),
                    one.recommendation(),
                    one.state(),
                    one.isOverdueOn(today),
                    one.followUps(),
                    one.corrections());
        }
    }
}
