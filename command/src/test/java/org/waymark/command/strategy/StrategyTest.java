package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.ENDS_BEFORE_START;
import static org.waymark.command.strategy.StrategyRefusal.GOAL_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.HAS_SUBGOALS;
import static org.waymark.command.strategy.StrategyRefusal.HORIZONS_OUT_OF_ORDER;
import static org.waymark.command.strategy.StrategyRefusal.NAME_TAKEN;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_GOAL;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_PARENT;
import static org.waymark.command.strategy.StrategyRefusal.REASON_MISSING;
import static org.waymark.command.strategy.StrategyRefusal.SOURCE_NOT_A_LINK;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyCommand.DropGoal;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;

class StrategyTest {

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class);

    @Nested
    class Drafting {

        @Test
        void beginsAStrategy() {
            strategy.givenNoPriorActivity()
                    .when(new DraftStrategy(TOGETHER, OUTLINE, PETRA))
                    .expectEvents(DRAFTED);
        }

        @Test
        void twiceIsOnce() {
            strategy.given(DRAFTED)
                    .when(new DraftStrategy(TOGETHER, OUTLINE, PETRA))
                    .expectNoEvents();
        }

        @Test
        void underATakenNameIsRefused() {
            strategy.given(DRAFTED)
                    .when(new DraftStrategy(TOGETHER, outline(2027, 2032), PETRA))
                    .expectExceptionDetails(NAME_TAKEN);
        }

        @Test
        void wasPublishedWhereALinkLeads() {
            var frame = outline(2026, 2032);
            var hostile = new Outline(
                    frame.jurisdiction(),
                    frame.name(),
                    frame.summary(),
                    frame.start(),
                    frame.end(),
                    frame.horizons(),
                    "javascript:alert(1)");
            strategy.givenNoPriorActivity()
                    .when(new DraftStrategy(TOGETHER, hostile, PETRA))
                    .expectExceptionDetails(SOURCE_NOT_A_LINK);
        }

        @Test
        void runsForwardInTime() {
            strategy.givenNoPriorActivity()
                    .when(new DraftStrategy(TOGETHER, outline(2032, 2026), PETRA))
                    .expectExceptionDetails(ENDS_BEFORE_START);
        }

        @Test
        void setsHorizonsOneBehindTheOther() {
            strategy.givenNoPriorActivity()
                    .when(new DraftStrategy(TOGETHER, outline(2026, 2032, 2030, 2028), PETRA))
                    .expectExceptionDetails(HORIZONS_OUT_OF_ORDER);
        }
    }

    @Nested
    class Promising {

        @Test
        void addsAGoal() {
            strategy.given(DRAFTED)
                    .when(new AddGoal(TOGETHER, WORK, PETRA))
                    .expectEvents(new GoalAdded(TOGETHER, WORK, PETRA));
        }

        @Test
        void theSameGoalTwiceIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new AddGoal(TOGETHER, WORK, PETRA))
                    .expectExceptionDetails(GOAL_EXISTS);
        }

        @Test
        void aGoalUnderAMissingOneIsRefused() {
            strategy.given(DRAFTED).when(new AddGoal(TOGETHER, SKILLS, PETRA)).expectExceptionDetails(NO_SUCH_PARENT);
        }
    }

    @Nested
    class Rewording {

        @Test
        void raisesTheRevision() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new RewordGoal(TOGETHER, WORK.goal(), 1, OTHER, OTHER, List.of(), PETRA))
                    .expectEvents(new GoalReworded(TOGETHER, WORK.goal(), 2, OTHER, OTHER, List.of(), PETRA));
        }

        @Test
        void ofAGoalSomebodyElseChangedIsRefused() {
            strategy.given(
                            DRAFTED,
                            WORK_ADDED,
                            new GoalReworded(TOGETHER, WORK.goal(), 2, OTHER, OTHER, List.of(), ANA))
                    .when(new RewordGoal(TOGETHER, WORK.goal(), 1, OTHER, OTHER, List.of(), PETRA))
                    .expectExceptionDetails(CHANGED_MEANWHILE);
        }

        @Test
        void ofAnotherGoalNeverCollides() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED)
                    .andGiven(new GoalReworded(TOGETHER, WORK.goal(), 2, OTHER, OTHER, List.of(), ANA))
                    .when(new RewordGoal(TOGETHER, SKILLS.goal(), 1, OTHER, OTHER, List.of(), PETRA))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void ofAGoalThatIsNotThereIsRefused() {
            strategy.given(DRAFTED)
                    .when(new RewordGoal(TOGETHER, WORK.goal(), 1, OTHER, OTHER, List.of(), PETRA))
                    .expectExceptionDetails(NO_SUCH_GOAL);
        }
    }

    @Nested
    class Dropping {

        @Test
        void takesAReason() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new DropGoal(TOGETHER, WORK.goal(), 1, " ", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void givesTheGoalUp() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new DropGoal(TOGETHER, WORK.goal(), 1, "Moved to another plan", PETRA))
                    .expectEvents(new GoalDropped(TOGETHER, WORK.goal(), "Moved to another plan", PETRA));
        }

        @Test
        void beginsWithTheGoalsBelow() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED)
                    .when(new DropGoal(TOGETHER, WORK.goal(), 1, "Moved to another plan", PETRA))
                    .expectExceptionDetails(HAS_SUBGOALS);
        }
    }
}
