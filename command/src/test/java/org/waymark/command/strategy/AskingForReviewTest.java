package org.waymark.command.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.StrategyCommand.AskReview;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;

class AskingForReviewTest {

    static final MilestonePlanned CLASSES_PLANNED = new MilestonePlanned(TOGETHER, CLASSES, 2, List.of(), PETRA);

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class);

    static AskReview ask(int revision, ReviewWhen on) {
        return new AskReview(TOGETHER, CLASSES.milestone(), revision, on, PETRA);
    }

    @Test
    void isPartOfTheDraft() {
        strategy.given(DRAFTED, WORK_ADDED, CLASSES_PLANNED)
                .when(ask(2, ReviewWhen.BOTH))
                .expectEvents(new MilestoneReviewAsked(
                        TOGETHER, CLASSES.milestone(), WORK.goal(), 3, ReviewWhen.BOTH, PETRA));
    }

    @Test
    void isAChangeOfTheGoal() {
        var asked = new MilestoneReviewAsked(TOGETHER, CLASSES.milestone(), WORK.goal(), 3, ReviewWhen.BOTH, PETRA);
        strategy.given(DRAFTED, WORK_ADDED, CLASSES_PLANNED, asked)
                .when(ask(2, ReviewWhen.NONE))
                .expectExceptionDetails(CHANGED_MEANWHILE);
    }

    @Test
    void isForStepsThatAreThere() {
        strategy.given(DRAFTED, WORK_ADDED).when(ask(1, ReviewWhen.REACHED)).expectExceptionDetails(NO_SUCH_MILESTONE);
    }

    @Test
    void wasNotDoneByWhatWasStoredBefore() {
        var before = new Milestone(CLASSES.milestone(), WORK.goal(), NAME, null, List.of(), null);
        assertThat(before.review()).isEqualTo(ReviewWhen.NONE);
        assertThat(before.reviewed(ReviewWhen.BOTH)
                        .dueBy(null)
                        .waitingFor(List.of())
                        .review())
                .isEqualTo(ReviewWhen.BOTH);
    }

    @Test
    void isForOneOutcomeOrBoth() {
        assertThat(List.of(ReviewWhen.values()))
                .filteredOn(ReviewWhen::whenReached)
                .containsExactly(ReviewWhen.REACHED, ReviewWhen.BOTH);
        assertThat(List.of(ReviewWhen.values()))
                .filteredOn(ReviewWhen::whenMissed)
                .containsExactly(ReviewWhen.MISSED, ReviewWhen.BOTH);
    }
}
