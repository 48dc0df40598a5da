package org.waymark.infra.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.review.Occasion.MILESTONE_MISSED;
import static org.waymark.command.review.Occasion.MILESTONE_REACHED;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.milestone.Stage;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.ReviewWhen;

class CalledReviewsTest {

    private final PlanWithSteps plan = new PlanWithSteps();

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void areDueOnceAStepIsReached() {
        plan.step("classes", ReviewWhen.REACHED).told("classes", Stage.REACHED).look();
        assertThat(plan.scheduled()).singleElement().satisfies(event -> {
            assertThat(event.review()).isEqualTo(new ReviewId("together.classes.reached"));
            assertThat(event.by()).isEqualTo(ParticipantId.SERVICE);
            assertThat(event.remit().occasion()).isEqualTo(MILESTONE_REACHED);
            assertThat(event.remit().lead()).isEqualTo(PlanWithSteps.TOWN);
            assertThat(event.remit().due()).isEqualTo(LocalDate.of(2027, 2, 14));
            assertThat(event.remit().title().in("en")).isEqualTo("Review after a milestone: Step classes");
            assertThat(event.remit().title().byLanguage()).containsKey("ar");
        });
    }

    @Test
    void areDueOnceTheTimeOfAStepHasPassed() {
        plan.step("rooms", ReviewWhen.MISSED).told("rooms", Stage.LATE).look();
        assertThat(plan.scheduled()).isEmpty();

        plan.pass(Period.ofYears(1)).look();
        assertThat(plan.scheduled())
                .extracting(event -> event.remit().occasion())
                .containsExactly(MILESTONE_MISSED);
    }

    @Test
    void areCalledByTheOutcomeAskedForAlone() {
        plan.step("classes", ReviewWhen.MISSED)
                .step("rooms", ReviewWhen.REACHED)
                .step("teachers", ReviewWhen.NONE)
                .told("classes", Stage.REACHED)
                .told("rooms", Stage.DROPPED)
                .told("teachers", Stage.REACHED)
                .pass(Period.ofYears(1))
                .look();
        assertThat(plan.scheduled()).isEmpty();
    }

    @Test
    void areScheduledOnceHoweverOftenTheyAreLookedFor() {
        plan.step("classes", ReviewWhen.BOTH)
                .told("classes", Stage.REACHED)
                .look()
                .look();
        assertThat(plan.scheduled()).hasSize(1);
    }

    @Test
    void areScheduledOnceWhereReadModelsLagBehindForDays() {
        plan.step("classes", ReviewWhen.BOTH)
                .told("classes", Stage.REACHED)
                .lagging()
                .look();
        plan.pass(Period.ofDays(3)).look();
        assertThat(plan.scheduled()).extracting(ReviewScheduled::review).hasSize(1);
    }

    @Test
    void areNotCalledForByAPlanThatHasEnded() {
        plan.step("rooms", ReviewWhen.MISSED).ended().pass(Period.ofYears(1)).look();
        assertThat(plan.scheduled()).isEmpty();
    }
}
