package org.waymark.query.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.STRATEGY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Difference;

class AmendedTest {

    static final Words OLD = Words.english("Everybody learns the language");
    static final Words NEW = Words.english("Everybody learns the language, in the evening too");
    static final Words OTHER = Words.english("Everybody is offered classes");
    static final GoalId LANGUAGE = new GoalId("language");
    static final Amendment WORDS = Amendment.words(LANGUAGE, 1, NEW, NEW);
    static final Milestone STEP =
            new Milestone(new MilestoneId("classes"), LANGUAGE, NEW, new Period("2027-H1"), List.of(), null);

    static StrategyPage plan(Words words, Milestone... steps) {
        var goal = new Goal(LANGUAGE, null, Horizon.SHORT, words, words);
        return new StrategyPage(
                STRATEGY,
                Edition.ADOPTED,
                1,
                0,
                OUTLINE,
                List.of(new GoalEntry(goal, 1, List.of(), List.of(steps))),
                List.of());
    }

    static StrategyPage empty() {
        return new StrategyPage(STRATEGY, Edition.DRAFT, 1, 1, OUTLINE, List.of(), List.of());
    }

    @Test
    void readsOtherwiseWhereItIsChanged() {
        assertThat(new Amended(plan(OLD), WORDS).differences())
                .extracting(Difference::aspect)
                .containsExactly(Aspect.WORDS);
        assertThat(new Amended(plan(OLD), Amendment.step(STEP)).differences())
                .extracting(Difference::aspect)
                .containsExactly(Aspect.ADDED);
    }

    @Test
    void hasMovedOnceThePlanReadsOtherwiseThere() {
        assertThat(new Amended(plan(OLD), WORDS).hasMoved(plan(OLD))).isFalse();
        assertThat(new Amended(plan(OLD, STEP), WORDS).hasMoved(plan(OLD)))
                .as("something else of the goal changed")
                .isFalse();
        assertThat(new Amended(plan(OTHER), WORDS).hasMoved(plan(OLD))).isTrue();
        assertThat(new Amended(empty(), WORDS).hasMoved(plan(OLD)))
                .as("the goal is gone")
                .isTrue();
    }

    @Test
    void hasNotMovedWhereThePlanSaysSoAlready() {
        var amended = new Amended(plan(NEW), WORDS);
        assertThat(amended.isDone()).isTrue();
        assertThat(amended.hasMoved(plan(OLD))).isFalse();
        assertThat(new Amended(empty(), WORDS).isDone()).isFalse();
    }

    @Test
    void neverTakesThePlaceOfAnotherStep() {
        var later = Amendment.step(STEP.dueBy(new Period("2028")));
        assertThat(new Amended(plan(OLD), later).hasMoved(plan(OLD))).isFalse();
        assertThat(new Amended(plan(OLD, STEP), later).hasMoved(plan(OLD, STEP)))
                .isTrue();
    }

    @Test
    void isHeldAgainstWhatItsAuthorWasTold() {
        var told =
                plan(OLD).with(plan(OTHER).goals().getFirst().inPlaceOf(WORDS).orElseThrow());
        assertThat(new Amended(plan(OTHER), WORDS).hasMoved(told)).isFalse();
    }
}
