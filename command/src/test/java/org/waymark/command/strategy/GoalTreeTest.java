package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.GoalsTest.HOUSING;
import static org.waymark.command.strategy.GoalsTest.HOUSING_ADDED;
import static org.waymark.command.strategy.StrategyRefusal.GOALS_IN_A_CIRCLE;
import static org.waymark.command.strategy.StrategyRefusal.HAS_SUBGOALS;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_PARENT;
import static org.waymark.command.strategy.StrategyRefusal.SERVES_IT_ALREADY;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.GoalCommand.MoveGoal;
import org.waymark.command.strategy.GoalCommand.ServeGoals;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.DropGoal;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

class GoalTreeTest {

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class).registerInjectableResource(CLOCK);

    static ServeGoals serve(Goal goal, int revision, GoalId... others) {
        return new ServeGoals(TOGETHER, goal.goal(), revision, List.of(others), PETRA);
    }

    @Nested
    class Serving {

        @Test
        void mayGoBesidesTheParent() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED, HOUSING_ADDED)
                    .when(serve(SKILLS, 1, HOUSING.goal()))
                    .expectEvents(new GoalServing(TOGETHER, SKILLS.goal(), 2, List.of(HOUSING.goal()), PETRA));
        }

        @Test
        void aGoalThatIsNotThereIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(serve(WORK, 1, HOUSING.goal()))
                    .expectExceptionDetails(NO_SUCH_PARENT);
        }

        @Test
        void itselfIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(serve(WORK, 1, WORK.goal()))
                    .expectExceptionDetails(GOALS_IN_A_CIRCLE);
        }

        @Test
        void aGoalBelowIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED)
                    .when(serve(WORK, 1, SKILLS.goal()))
                    .expectExceptionDetails(GOALS_IN_A_CIRCLE);
        }

        @Test
        void theGoalAboveIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED)
                    .when(serve(SKILLS, 1, WORK.goal()))
                    .expectExceptionDetails(SERVES_IT_ALREADY);
        }

        @Test
        void aGoalThatServesItOverOthersIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED, HOUSING_ADDED)
                    .andGiven(new GoalServing(TOGETHER, HOUSING.goal(), 2, List.of(SKILLS.goal()), PETRA))
                    .when(serve(WORK, 1, HOUSING.goal()))
                    .expectExceptionDetails(GOALS_IN_A_CIRCLE);
        }

        @Test
        void keepsWhatIsServed() {
            strategy.given(DRAFTED, WORK_ADDED, HOUSING_ADDED)
                    .andGiven(new GoalServing(TOGETHER, HOUSING.goal(), 2, List.of(WORK.goal()), PETRA))
                    .when(new DropGoal(TOGETHER, WORK.goal(), 1, "Elsewhere", PETRA))
                    .expectExceptionDetails(HAS_SUBGOALS);
        }

        @Test
        void mayEnd() {
            strategy.given(DRAFTED, WORK_ADDED, HOUSING_ADDED)
                    .andGiven(new GoalServing(TOGETHER, HOUSING.goal(), 2, List.of(WORK.goal()), PETRA))
                    .andGiven(new GoalServing(TOGETHER, HOUSING.goal(), 3, List.of(), PETRA))
                    .when(new DropGoal(TOGETHER, WORK.goal(), 1, "Elsewhere", PETRA))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Moving {

        @Test
        void putsAGoalUnderAnother() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED, HOUSING_ADDED)
                    .when(move(SKILLS, 1, HOUSING.goal()))
                    .expectEvents(new GoalMoved(TOGETHER, SKILLS.goal(), 2, HOUSING.goal(), PETRA));
        }

        @Test
        void putsAGoalAtTheTop() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED)
                    .when(move(SKILLS, 1, null))
                    .expectEvents(new GoalMoved(TOGETHER, SKILLS.goal(), 2, null, PETRA));
        }

        @Test
        void leavesTheGoalAboveFree() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED, new GoalMoved(TOGETHER, SKILLS.goal(), 2, null, PETRA))
                    .when(new DropGoal(TOGETHER, WORK.goal(), 1, "Elsewhere", PETRA))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void keepsTheGoalThatIsNowAbove() {
            strategy.given(DRAFTED, WORK_ADDED, HOUSING_ADDED)
                    .andGiven(new GoalMoved(TOGETHER, HOUSING.goal(), 2, WORK.goal(), PETRA))
                    .when(new DropGoal(TOGETHER, WORK.goal(), 1, "Elsewhere", PETRA))
                    .expectExceptionDetails(HAS_SUBGOALS);
        }

        @Test
        void isAChangeToAdopt() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED)
                    .andGiven(new VersionAdopted(TOGETHER, 1, NAME, List.of(), null, PETRA))
                    .andGiven(new GoalMoved(TOGETHER, SKILLS.goal(), 2, null, PETRA))
                    .when(new AdoptVersion(TOGETHER, 2, NAME, List.of(), null, PETRA))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void underAGoalThatIsNotThereIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(move(WORK, 1, HOUSING.goal()))
                    .expectExceptionDetails(NO_SUCH_PARENT);
        }

        @Test
        void underItselfIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(move(WORK, 1, WORK.goal()))
                    .expectExceptionDetails(GOALS_IN_A_CIRCLE);
        }

        @Test
        void underAGoalThatServesItIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED, HOUSING_ADDED)
                    .andGiven(new GoalServing(TOGETHER, HOUSING.goal(), 2, List.of(SKILLS.goal()), PETRA))
                    .when(move(WORK, 1, HOUSING.goal()))
                    .expectExceptionDetails(GOALS_IN_A_CIRCLE);
        }

        @Test
        void toWhereItIsIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED)
                    .when(move(SKILLS, 1, WORK.goal()))
                    .expectExceptionDetails(SERVES_IT_ALREADY);
        }

        @Test
        void underAGoalThatItAlsoServesIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED, HOUSING_ADDED)
                    .andGiven(new GoalServing(TOGETHER, SKILLS.goal(), 2, List.of(HOUSING.goal()), PETRA))
                    .when(move(SKILLS, 2, HOUSING.goal()))
                    .expectExceptionDetails(SERVES_IT_ALREADY);
        }

        private static MoveGoal move(Goal goal, int revision, @Nullable GoalId parent) {
            return new MoveGoal(TOGETHER, goal.goal(), revision, parent, PETRA);
        }
    }
}
