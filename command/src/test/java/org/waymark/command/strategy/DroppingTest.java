package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;
import static org.waymark.command.strategy.StrategyRefusal.REASON_MISSING;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.DropMeasure;
import org.waymark.command.strategy.StrategyCommand.DropMilestone;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;

class DroppingTest {

    static final String WHY = "Counted by the new goal";
    static final MeasureAdded MEASURED = new MeasureAdded(TOGETHER, EMPLOYMENT, 2, PETRA);
    static final MilestonePlanned PLANNED = new MilestonePlanned(TOGETHER, CLASSES, 2, List.of(), PETRA);

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class);

    @Nested
    class AMeasure {

        static final MeasureDropped DROPPED =
                new MeasureDropped(TOGETHER, EMPLOYMENT.measure(), WORK.goal(), 3, WHY, PETRA);

        static DropMeasure drop(int revision, String reason) {
            return new DropMeasure(TOGETHER, EMPLOYMENT.measure(), revision, reason, PETRA);
        }

        @Test
        void leavesTheDraft() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED).when(drop(2, WHY)).expectEvents(DROPPED);
        }

        @Test
        void leavesForAReason() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED).when(drop(2, " ")).expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void thatSomebodyElseChangedStays() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED).when(drop(1, WHY)).expectExceptionDetails(CHANGED_MEANWHILE);
        }

        @Test
        void leavesOnce() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED, DROPPED)
                    .when(drop(3, WHY))
                    .expectExceptionDetails(NO_SUCH_MEASURE);
        }

        @Test
        void mayComeBack() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED, DROPPED)
                    .when(new AddMeasure(TOGETHER, EMPLOYMENT, PETRA))
                    .expectEvents(new MeasureAdded(TOGETHER, EMPLOYMENT, 4, PETRA));
        }
    }

    @Nested
    class AMilestone {

        static final MilestoneDropped DROPPED =
                new MilestoneDropped(TOGETHER, CLASSES.milestone(), WORK.goal(), 3, WHY, PETRA);

        static DropMilestone drop(int revision, String reason) {
            return new DropMilestone(TOGETHER, CLASSES.milestone(), revision, reason, PETRA);
        }

        @Test
        void leavesTheDraft() {
            strategy.given(DRAFTED, WORK_ADDED, PLANNED).when(drop(2, WHY)).expectEvents(DROPPED);
        }

        @Test
        void leavesForAReason() {
            strategy.given(DRAFTED, WORK_ADDED, PLANNED).when(drop(2, "")).expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void thatSomebodyElseChangedStays() {
            strategy.given(DRAFTED, WORK_ADDED, PLANNED).when(drop(1, WHY)).expectExceptionDetails(CHANGED_MEANWHILE);
        }

        @Test
        void leavesOnce() {
            strategy.given(DRAFTED, WORK_ADDED, PLANNED, DROPPED)
                    .when(drop(3, WHY))
                    .expectExceptionDetails(NO_SUCH_MILESTONE);
        }
    }
}
