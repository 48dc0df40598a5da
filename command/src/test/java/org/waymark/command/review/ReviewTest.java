package org.waymark.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.review.Cast.*;
import static org.waymark.command.review.ReviewRefusal.COUNTS_WRONG;
import static org.waymark.command.review.ReviewRefusal.MILESTONE_MISSING;
import static org.waymark.command.review.ReviewRefusal.NAME_TAKEN;
import static org.waymark.command.review.ReviewRefusal.NOTHING_CHANGED;
import static org.waymark.command.review.ReviewRefusal.NO_MEETING;
import static org.waymark.command.review.ReviewRefusal.PUBLISHED_ALREADY;
import static org.waymark.command.review.ReviewRefusal.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.review.ReviewCommand.CountAttendance;
import org.waymark.command.review.ReviewCommand.EntrustReview;
import org.waymark.command.review.ReviewCommand.PublishReview;
import org.waymark.command.review.ReviewCommand.Recommend;
import org.waymark.command.review.ReviewCommand.RecordFinding;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewEvent.AttendanceCounted;
import org.waymark.command.review.ReviewEvent.ReviewEntrusted;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;

class ReviewTest {

    static final EntrustReview TO_TOWN = new EntrustReview(HALFWAY, TOWN, JUNE, WHY, PETRA);
    static final RecordFinding FIND = new RecordFinding(HALFWAY, FINDING, PETRA);
    static final Recommend RECOMMEND = new Recommend(HALFWAY, MORE_ROOMS, PETRA);
    static final PublishReview PUBLISH = new PublishReview(HALFWAY, List.of(WORDS), null, PETRA);

    final FixtureConfiguration<Review> review = Cast.review();

    static Stream<ReviewCommand> writing() {
        return Stream.of(
                TO_TOWN,
                new CountAttendance(HALFWAY, new Attendance(1, 1, 0, Map.of()), PETRA),
                FIND,
                RECOMMEND,
                PUBLISH);
    }

    @ParameterizedTest
    @MethodSource("writing")
    void whatIsPublishedIsNotWrittenOn(ReviewCommand command) {
        review.given(READ).when(command).expectExceptionDetails(PUBLISHED_ALREADY);
    }

    @ParameterizedTest
    @MethodSource("writing")
    void whatWasWithdrawnStaysAsItWas(ReviewCommand command) {
        review.given(SCHEDULED, GONE).when(command).expectExceptionDetails(WITHDRAWN);
    }

    @Nested
    class Scheduling {

        @Test
        void letsAReviewBeDue() {
            review.givenNoPriorActivity()
                    .when(new ScheduleReview(HALFWAY, TOGETHER, REMIT, PETRA))
                    .expectEvents(SCHEDULED);
        }

        @Test
        void twiceIsOnce() {
            review.given(SCHEDULED, new ReviewEntrusted(HALFWAY, TOWN, TODAY, WHY, PETRA))
                    .when(new ScheduleReview(HALFWAY, TOGETHER, REMIT, PETRA))
                    .expectNoEvents();
        }

        @Test
        void underATakenNameIsRefused() {
            review.given(SCHEDULED)
                    .when(new ScheduleReview(HALFWAY, TOGETHER, remit(Occasion.FINAL), PETRA))
                    .expectExceptionDetails(NAME_TAKEN);
            review.given(SCHEDULED)
                    .when(new ScheduleReview(HALFWAY, new StrategyId("other"), REMIT, PETRA))
                    .expectExceptionDetails(NAME_TAKEN);
        }

        @ParameterizedTest
        @EnumSource(
                value = Occasion.class,
                names = {"MILESTONE_REACHED", "MILESTONE_MISSED"})
        void forAStepNamesIt(Occasion occasion) {
            review.givenNoPriorActivity()
                    .when(new ScheduleReview(HALFWAY, TOGETHER, remit(occasion), PETRA))
                    .expectExceptionDetails(MILESTONE_MISSING);
        }

        @Test
        void forAStepTakesItsNameFromIt() {
            var classes = new MilestoneId("classes");
            assertThat(ReviewId.ofReached(TOGETHER, classes).value()).isEqualTo("together.classes.reached");
            assertThat(ReviewId.ofMissed(TOGETHER, classes).value()).isEqualTo("together.classes.missed");
        }
    }

    @Nested
    class Entrusting {

        @Test
        void putsItIntoOtherHands() {
            review.given(SCHEDULED).when(TO_TOWN).expectEvents(new ReviewEntrusted(HALFWAY, TOWN, JUNE, WHY, PETRA));
        }

        @Test
        void withTheSameHandsAndDayIsRefused() {
            review.given(SCHEDULED, new ReviewEntrusted(HALFWAY, TOWN, JUNE, WHY, PETRA))
                    .when(TO_TOWN)
                    .expectExceptionDetails(NOTHING_CHANGED);
        }
    }

    @Nested
    class Counting {

        static final ReviewScheduled MEETING = new ReviewScheduled(HALFWAY, TOGETHER, remit(Occasion.MEETING), PETRA);

        static CountAttendance count(int women, int men, int fromTowns) {
            var sectors = Map.of(OrganisationKind.AUTHORITY, fromTowns);
            return new CountAttendance(HALFWAY, new Attendance(women, men, 0, sectors), PETRA);
        }

        @Test
        void saysHowManyTookPart() {
            review.given(MEETING)
                    .when(count(26, 21, 40))
                    .expectEvents(
                            new AttendanceCounted(HALFWAY, count(26, 21, 40).attendance(), PETRA));
        }

        @Test
        void isForMeetings() {
            review.given(SCHEDULED).when(count(26, 21, 40)).expectExceptionDetails(NO_MEETING);
        }

        @Test
        void countsPeople() {
            review.given(MEETING).when(count(-1, 21, 2)).expectExceptionDetails(COUNTS_WRONG);
            review.given(MEETING).when(count(26, 21, -1)).expectExceptionDetails(COUNTS_WRONG);
            review.given(MEETING).when(count(26, 21, 48)).expectExceptionDetails(COUNTS_WRONG);
        }
    }
}
