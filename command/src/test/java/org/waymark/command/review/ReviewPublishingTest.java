package org.waymark.command.review;

import static org.waymark.command.review.Cast.*;
import static org.waymark.command.review.ReviewRefusal.DAY_TO_COME;
import static org.waymark.command.review.ReviewRefusal.NOTHING_FOUND;
import static org.waymark.command.review.ReviewRefusal.OWNER_MISSING;
import static org.waymark.command.review.ReviewRefusal.TAKEAWAY_MISSING;
import static org.waymark.command.review.ReviewTest.FIND;
import static org.waymark.command.review.ReviewTest.PUBLISH;
import static org.waymark.command.review.ReviewTest.RECOMMEND;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Role;
import org.waymark.command.review.ReviewCommand.PublishReview;
import org.waymark.command.review.ReviewCommand.Recommend;
import org.waymark.command.review.ReviewEvent.FindingRecorded;
import org.waymark.command.review.ReviewEvent.ReviewPublished;

class ReviewPublishingTest {

    final FixtureConfiguration<Review> review = Cast.review();

    @Nested
    class Writing {

        @Test
        void numbersWhatWasFound() {
            review.given(WRITTEN).when(FIND).expectEvents(new FindingRecorded(HALFWAY, 2, FINDING, PETRA));
        }

        @Test
        void recommendsToAnOrganisation() {
            review.given(SCHEDULED).when(RECOMMEND).expectEvents(RECOMMENDED);
        }

        @Test
        void recommendsToOneOwner() {
            var nobody = new Recommendation(WORDS, null, null, JUNE);
            var two = new Recommendation(WORDS, TOWN, Role.PLANNER, JUNE);
            review.given(SCHEDULED).when(new Recommend(HALFWAY, nobody, PETRA)).expectExceptionDetails(OWNER_MISSING);
            review.given(SCHEDULED).when(new Recommend(HALFWAY, two, PETRA)).expectExceptionDetails(OWNER_MISSING);
        }
    }

    @Nested
    class Publishing {

        @Test
        void letsEverybodyReadIt() {
            review.given(WRITTEN).when(PUBLISH).expectEvents(PUBLISHED);
        }

        @Test
        void mayHaveHappenedBefore() {
            review.given(WRITTEN)
                    .when(new PublishReview(HALFWAY, List.of(WORDS), TODAY, PETRA))
                    .expectEvents(new ReviewPublished(HALFWAY, List.of(WORDS), TODAY, PETRA));
        }

        @Test
        void onADayToComeIsRefused() {
            review.given(WRITTEN)
                    .when(new PublishReview(HALFWAY, List.of(WORDS), TODAY.plusDays(1), PETRA))
                    .expectExceptionDetails(DAY_TO_COME);
        }

        @Test
        void needsSomethingFound() {
            review.given(SCHEDULED, RECOMMENDED).when(PUBLISH).expectExceptionDetails(NOTHING_FOUND);
        }

        @Test
        void needsSomethingToRemember() {
            review.given(WRITTEN)
                    .when(new PublishReview(HALFWAY, List.of(), null, PETRA))
                    .expectExceptionDetails(TAKEAWAY_MISSING);
        }
    }
}
