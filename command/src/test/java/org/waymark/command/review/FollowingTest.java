package org.waymark.command.review;

import static org.waymark.command.review.Cast.*;
import static org.waymark.command.review.FollowUp.State.DONE;
import static org.waymark.command.review.FollowUp.State.IN_PROGRESS;
import static org.waymark.command.review.FollowUp.State.NOT_DONE;
import static org.waymark.command.review.Passage.Kind.FINDING;
import static org.waymark.command.review.Passage.Kind.RECOMMENDATION;
import static org.waymark.command.review.Passage.Kind.TAKEAWAY;
import static org.waymark.command.review.ReviewRefusal.CHANGE_MISSING;
import static org.waymark.command.review.ReviewRefusal.DAY_TO_COME;
import static org.waymark.command.review.ReviewRefusal.NOT_PUBLISHED;
import static org.waymark.command.review.ReviewRefusal.NOWHERE;
import static org.waymark.command.review.ReviewRefusal.NO_SUCH_PASSAGE;
import static org.waymark.command.review.ReviewRefusal.NO_SUCH_RECOMMENDATION;
import static org.waymark.command.review.ReviewRefusal.REASON_MISSING;
import static org.waymark.command.review.ReviewRefusal.WITHDRAWN;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.Words;
import org.waymark.command.review.ReviewCommand.CorrectPassage;
import org.waymark.command.review.ReviewCommand.ReportFollowUp;
import org.waymark.command.review.ReviewCommand.WithdrawReview;
import org.waymark.command.review.ReviewEvent.FollowUpReported;
import org.waymark.command.review.ReviewEvent.PassageCorrected;

class FollowingTest {

    static final Became VERSION_4 = new Became(TOGETHER, 4, null);
    static final FollowUp BEGUN = follow(IN_PROGRESS, null, null, null);
    static final FollowUp FINISHED = follow(DONE, WHY, VERSION_4, TODAY);

    final FixtureConfiguration<Review> review = Cast.review();

    static FollowUp follow(
            FollowUp.State state, @Nullable Words note, @Nullable Became became, @Nullable LocalDate since) {
        return new FollowUp(state, note, became, since);
    }

    static ReportFollowUp report(int recommendation, FollowUp followUp) {
        return new ReportFollowUp(HALFWAY, recommendation, followUp, PETRA);
    }

    static FollowUpReported reported(FollowUp followUp) {
        return new FollowUpReported(HALFWAY, 1, followUp, PETRA);
    }

    @Nested
    class FollowingUp {

        @Test
        void goesFromBegunToDone() {
            review.given(READ).when(report(1, BEGUN)).expectEvents(reported(BEGUN));
            review.given(READ)
                    .andGiven(reported(BEGUN))
                    .when(report(1, FINISHED))
                    .expectEvents(reported(FINISHED));
        }

        @Test
        void waitsUntilEverybodyCanReadIt() {
            review.given(WRITTEN).when(report(1, BEGUN)).expectExceptionDetails(NOT_PUBLISHED);
        }

        @Test
        void ofWhatWasWithdrawnIsRefused() {
            review.given(READ).andGiven(GONE).when(report(1, BEGUN)).expectExceptionDetails(WITHDRAWN);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 2})
        void isOfSomethingRecommended(int number) {
            review.given(READ).when(report(number, BEGUN)).expectExceptionDetails(NO_SUCH_RECOMMENDATION);
        }

        @Test
        void saysWhatChanged() {
            review.given(READ)
                    .when(report(1, follow(DONE, null, VERSION_4, null)))
                    .expectExceptionDetails(CHANGE_MISSING);
        }

        @Test
        void saysWhyNothingWill() {
            review.given(READ)
                    .when(report(1, follow(NOT_DONE, null, null, null)))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void pointsAtAVersionOrAStep() {
            review.given(READ)
                    .when(report(1, follow(DONE, WHY, new Became(TOGETHER, null, null), null)))
                    .expectExceptionDetails(NOWHERE);
        }

        @Test
        void isNotFromTheFuture() {
            review.given(READ)
                    .when(report(1, follow(DONE, WHY, null, TODAY.plusDays(1))))
                    .expectExceptionDetails(DAY_TO_COME);
        }
    }

    @Nested
    class Correcting {

        static CorrectPassage correct(Passage.Kind kind, int number) {
            return new CorrectPassage(HALFWAY, new Passage(kind, number), WORDS, WHY, PETRA);
        }

        @ParameterizedTest
        @EnumSource
        void isOnRecord(Passage.Kind kind) {
            review.given(READ)
                    .when(correct(kind, 1))
                    .expectEvents(new PassageCorrected(HALFWAY, new Passage(kind, 1), WORDS, WHY, PETRA));
        }

        @Test
        void isOfSomethingThatWasSaid() {
            review.given(READ).when(correct(FINDING, 2)).expectExceptionDetails(NO_SUCH_PASSAGE);
            review.given(READ).when(correct(RECOMMENDATION, 0)).expectExceptionDetails(NO_SUCH_PASSAGE);
            review.given(WRITTEN).when(correct(TAKEAWAY, 1)).expectExceptionDetails(NO_SUCH_PASSAGE);
        }

        @Test
        void ofWhatWasWithdrawnIsRefused() {
            review.given(READ).andGiven(GONE).when(correct(FINDING, 1)).expectExceptionDetails(WITHDRAWN);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void givesItsReason() {
            review.given(READ).when(new WithdrawReview(HALFWAY, WHY, PETRA)).expectEvents(GONE);
        }

        @Test
        void happensOnce() {
            review.given(READ)
                    .andGiven(GONE)
                    .when(new WithdrawReview(HALFWAY, WHY, PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }
}
