package org.waymark.command.strategy;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.MILESTONE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MEASURE;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.StrategyCommand.TakeUp;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.TargetSet;

class AmendingTest {

    static final MeasureAdded MEASURED = new MeasureAdded(TOGETHER, EMPLOYMENT, 2, PETRA);
    static final Target HIGHER = path(2026, 49, 2032, 70);
    static final List<Cause> PROPOSED = List.of(new Cause("proposal", "evenings"));
    static final Amendment WORDS = Amendment.words(WORK.goal(), 2, OTHER, OTHER);
    static final Amendment TARGET = Amendment.target(WORK.goal(), 2, EMPLOYMENT.measure(), HIGHER);
    static final Amendment STEP = Amendment.step(CLASSES);

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class);

    static TakeUp takeUp(Amendment... amendments) {
        return new TakeUp(TOGETHER, List.of(amendments), PROPOSED, PETRA);
    }

    @Test
    void changesTheDraftAndNamesTheCauseOfEachChange() {
        strategy.given(DRAFTED, WORK_ADDED, MEASURED)
                .when(takeUp(WORDS, TARGET, STEP))
                .expectEvents(
                        new GoalReworded(TOGETHER, WORK.goal(), 3, OTHER, OTHER, PROPOSED, PETRA),
                        new TargetSet(TOGETHER, EMPLOYMENT.measure(), WORK.goal(), 4, HIGHER, PROPOSED, PETRA),
                        new MilestonePlanned(TOGETHER, CLASSES, 5, PROPOSED, PETRA));
    }

    @Test
    void isAllOrNothing() {
        var gone = Amendment.target(WORK.goal(), 2, new MeasureId("gone"), HIGHER);
        strategy.given(DRAFTED, WORK_ADDED, MEASURED)
                .when(takeUp(WORDS, gone))
                .expectExceptionDetails(NO_SUCH_MEASURE)
                .expectNoEvents();
        strategy.given(DRAFTED, WORK_ADDED, MEASURED)
                .when(takeUp(WORDS, STEP, STEP))
                .expectExceptionDetails(MILESTONE_EXISTS)
                .expectNoEvents();
    }

    @Test
    void isRefusedWhereSomebodyWasFaster() {
        strategy.given(
                        DRAFTED,
                        WORK_ADDED,
                        MEASURED,
                        new GoalReworded(TOGETHER, WORK.goal(), 3, OTHER, NAME, List.of(), ANA))
                .when(takeUp(TARGET))
                .expectExceptionDetails(CHANGED_MEANWHILE);
    }

    @Test
    void changesOneThingAtATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amendment(WORK.goal(), 1, OTHER, OTHER, null, null, CLASSES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amendment(WORK.goal(), 1, OTHER, null, null, null, null));
    }
}
