package org.waymark.command.review;

import static org.waymark.command.review.Cast.*;
import static org.waymark.command.review.ReviewRefusal.COUNTS_WRONG;
import static org.waymark.command.review.ReviewRefusal.ROUND_MISSING;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.domain.DomainId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.review.ReviewCommand.CountAttendance;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewEvent.AttendanceCounted;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;

/** What a review belongs to: a round of consultation, and a standing body that meets in it. */
class BelongingTest {

    static final ConsultationId ROUND = ConsultationId.of(TOGETHER, 1);
    static final CoalitionId FORUM = new CoalitionId("forum");
    static final ReviewScheduled MEETING =
            new ReviewScheduled(HALFWAY, TOGETHER, remit(Occasion.MEETING, ROUND), PETRA);

    final FixtureConfiguration<Review> review = Cast.review();

    static Remit remit(Occasion occasion, @Nullable ConsultationId round) {
        return new Remit(occasion, WORDS, WORDS, JUNE, null, null, round, FORUM, List.of(new DomainId("uk-ioi:work")));
    }

    static CountAttendance count(int migrants, int residents) {
        return new CountAttendance(
                HALFWAY,
                new Attendance(
                        26,
                        21,
                        0,
                        Map.of(),
                        Map.of(Perspective.MIGRANT_OR_REFUGEE, migrants, Perspective.HOST_COMMUNITY, residents)),
                PETRA);
    }

    @Test
    void aForumMeetsInARound() {
        review.givenNoPriorActivity()
                .when(new ScheduleReview(HALFWAY, TOGETHER, MEETING.remit(), PETRA))
                .expectEvents(MEETING);
    }

    @Test
    void whatPeopleSaidNamesItsRound() {
        review.givenNoPriorActivity()
                .when(new ScheduleReview(HALFWAY, TOGETHER, remit(Occasion.CONSULTATION, null), PETRA))
                .expectExceptionDetails(ROUND_MISSING);
        review.givenNoPriorActivity()
                .when(new ScheduleReview(HALFWAY, TOGETHER, remit(Occasion.CONSULTATION, ROUND), PETRA))
                .expectEvents(new ReviewScheduled(HALFWAY, TOGETHER, remit(Occasion.CONSULTATION, ROUND), PETRA));
    }

    @Test
    void thoseWhoCameAreCountedByPerspective() {
        review.given(MEETING)
                .when(count(25, 22))
                .expectEvents(new AttendanceCounted(HALFWAY, count(25, 22).attendance(), PETRA));
        review.given(MEETING).when(count(26, 22)).expectExceptionDetails(COUNTS_WRONG);
        review.given(MEETING).when(count(-1, 22)).expectExceptionDetails(COUNTS_WRONG);
    }
}
