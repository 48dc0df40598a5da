package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.MEASURE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.MILESTONE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.NOTHING_CHANGED;
import static org.waymark.command.strategy.StrategyRefusal.NOTHING_PROMISED;
import static org.waymark.command.strategy.StrategyRefusal.NOT_THE_NEXT_VERSION;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_GOAL;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;
import static org.waymark.command.strategy.StrategyRefusal.PATH_OUT_OF_ORDER;
import static org.waymark.command.strategy.StrategyRefusal.REASON_MISSING;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.MoveMilestone;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyCommand.SetTarget;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.TargetSet;

class PlanningTest {

    static final MeasureAdded MEASURED = new MeasureAdded(TOGETHER, EMPLOYMENT, 2, PETRA);
    static final MilestonePlanned PLANNED = new MilestonePlanned(TOGETHER, CLASSES, 2, List.of(), PETRA);
    static final Target HIGHER = path(2026, 49, 2032, 70);
    static final Period LATER = new Period("2028");

    final FixtureConfiguration<Strategy> strategy =
            new AggregateTestFixture<>(Strategy.class).registerInjectableResource(CLOCK);

    @Nested
    class Measuring {

        @Test
        void hangsAMeasureOnAGoal() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new AddMeasure(TOGETHER, EMPLOYMENT, PETRA))
                    .expectEvents(MEASURED);
        }

        @Test
        void mayLeaveTheTargetOpenInsteadOfInventingOne() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new AddMeasure(TOGETHER, employment(Target.NOT_PUBLISHED), PETRA))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void twiceIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED)
                    .when(new AddMeasure(TOGETHER, EMPLOYMENT, PETRA))
                    .expectExceptionDetails(MEASURE_EXISTS);
        }

        @Test
        void aGoalThatIsNotThereIsRefused() {
            strategy.given(DRAFTED)
                    .when(new AddMeasure(TOGETHER, EMPLOYMENT, PETRA))
                    .expectExceptionDetails(NO_SUCH_GOAL);
        }

        @Test
        void leadsForwardInTime() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new AddMeasure(TOGETHER, employment(path(2032, 49, 2026, 68)), PETRA))
                    .expectExceptionDetails(PATH_OUT_OF_ORDER);
        }
    }

    @Nested
    class MovingATarget {

        @Test
        void isOnRecord() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED, ADOPTED)
                    .when(new SetTarget(TOGETHER, EMPLOYMENT.measure(), 2, HIGHER, List.of(), PETRA))
                    .expectEvents(
                            new TargetSet(TOGETHER, EMPLOYMENT.measure(), WORK.goal(), 3, HIGHER, List.of(), PETRA));
        }

        @Test
        void thatSomebodyElseMovedIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED)
                    .when(new SetTarget(TOGETHER, EMPLOYMENT.measure(), 1, HIGHER, List.of(), PETRA))
                    .expectExceptionDetails(CHANGED_MEANWHILE);
        }

        @Test
        void needsTheMeasure() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new SetTarget(TOGETHER, EMPLOYMENT.measure(), 1, HIGHER, List.of(), PETRA))
                    .expectExceptionDetails(NO_SUCH_MEASURE);
        }
    }

    @Nested
    class PlanningAStep {

        @Test
        void setsAMilestone() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new PlanMilestone(TOGETHER, CLASSES, List.of(), PETRA))
                    .expectEvents(PLANNED);
        }

        @Test
        void twiceIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, PLANNED)
                    .when(new PlanMilestone(TOGETHER, CLASSES, List.of(), PETRA))
                    .expectExceptionDetails(MILESTONE_EXISTS);
        }

        @Test
        void forAnotherDateTakesAReason() {
            strategy.given(DRAFTED, WORK_ADDED, PLANNED)
                    .when(new MoveMilestone(TOGETHER, CLASSES.milestone(), 2, LATER, "", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void forAnotherDateIsOnRecord() {
            strategy.given(DRAFTED, WORK_ADDED, PLANNED)
                    .when(new MoveMilestone(TOGETHER, CLASSES.milestone(), 2, LATER, "No rooms yet", PETRA))
                    .expectEvents(new MilestoneMoved(
                            TOGETHER, CLASSES.milestone(), WORK.goal(), 3, LATER, "No rooms yet", PETRA));
        }

        @Test
        void thatIsNotThereCannotMove() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new MoveMilestone(TOGETHER, CLASSES.milestone(), 1, LATER, "No rooms yet", PETRA))
                    .expectExceptionDetails(NO_SUCH_MILESTONE);
        }
    }

    @Nested
    class Adopting {

        @Test
        void makesTheDraftBind() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new AdoptVersion(TOGETHER, 1, NAME, List.of(), null, PETRA))
                    .expectEvents(ADOPTED);
        }

        @Test
        void needsAPromise() {
            strategy.given(DRAFTED)
                    .when(new AdoptVersion(TOGETHER, 1, NAME, List.of(), null, PETRA))
                    .expectExceptionDetails(NOTHING_PROMISED);
        }

        @Test
        void needsAChangeSinceTheLastVersion() {
            strategy.given(DRAFTED, WORK_ADDED, ADOPTED)
                    .when(new AdoptVersion(TOGETHER, 2, NAME, List.of(), null, PETRA))
                    .expectExceptionDetails(NOTHING_CHANGED);
        }

        @Test
        void goesVersionByVersion() {
            strategy.given(DRAFTED, WORK_ADDED, ADOPTED, SKILLS_ADDED)
                    .when(new AdoptVersion(TOGETHER, 3, NAME, List.of(), null, PETRA))
                    .expectExceptionDetails(NOT_THE_NEXT_VERSION);
        }
    }
}
