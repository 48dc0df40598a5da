package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.GOAL_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.LEADS_ALREADY;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_GOAL;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_PARENT;
import static org.waymark.command.strategy.StrategyRefusal.TAKEN_FROM_ITSELF;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.GoalCommand.AddressGoal;
import org.waymark.command.strategy.GoalCommand.EntrustGoal;
import org.waymark.command.strategy.GoalCommand.MoveGoal;
import org.waymark.command.strategy.GoalCommand.PromiseInWords;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;

class GoalsTest {

    static final Goal HOUSING = new Goal(new GoalId("housing"), null, Horizon.LONG, NAME, NAME);
    static final GoalAdded HOUSING_ADDED = new GoalAdded(TOGETHER, HOUSING, PETRA);
    static final Lineage BEFORE = new Lineage(new StrategyId("apart"), new GoalId("jobs"));
    static final OrganisationId MINISTRY = new OrganisationId("ministry");
    static final OrganisationId UNIONS = new OrganisationId("unions");
    static final List<Slice> WOMEN = List.of(Slice.of("sex=F"));

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class);

    @Nested
    class TakingOver {

        @Test
        void keepsWhereTheGoalComesFrom() {
            strategy.given(DRAFTED)
                    .when(new TakeOverGoal(TOGETHER, WORK, BEFORE, PETRA))
                    .expectEvents(new GoalTakenOver(TOGETHER, WORK, BEFORE, PETRA));
        }

        @Test
        void underAGoalThatIsMissingIsRefused() {
            strategy.given(DRAFTED)
                    .when(new TakeOverGoal(TOGETHER, SKILLS, BEFORE, PETRA))
                    .expectExceptionDetails(NO_SUCH_PARENT);
        }

        @Test
        void underATakenNameIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new TakeOverGoal(TOGETHER, WORK, BEFORE, PETRA))
                    .expectExceptionDetails(GOAL_EXISTS);
        }

        @Test
        void isFromAnotherStrategy() {
            strategy.given(DRAFTED)
                    .when(new TakeOverGoal(TOGETHER, WORK, new Lineage(TOGETHER, HOUSING.goal()), PETRA))
                    .expectExceptionDetails(TAKEN_FROM_ITSELF);
        }

        @Test
        void mayBeFromAStrategyOfTheSameNameElsewhere() {
            var elsewhere = new Lineage(TOGETHER, WORK.goal(), "https://plans.example.org", 3);
            strategy.given(DRAFTED)
                    .when(new TakeOverGoal(TOGETHER, WORK, elsewhere, PETRA))
                    .expectEvents(new GoalTakenOver(TOGETHER, WORK, elsewhere, PETRA));
        }

        @Test
        void beginsAGoalLikeAnyOther() {
            strategy.given(DRAFTED, new GoalTakenOver(TOGETHER, WORK, BEFORE, PETRA))
                    .when(new PromiseInWords(TOGETHER, WORK.goal(), 1, NAME, PETRA))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Entrusting {

        @Test
        void namesWhoWorksOnAGoal() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new EntrustGoal(TOGETHER, WORK.goal(), 1, MINISTRY, List.of(UNIONS), PETRA))
                    .expectEvents(new GoalEntrusted(TOGETHER, WORK.goal(), 2, MINISTRY, List.of(UNIONS), PETRA));
        }

        @Test
        void mayLeaveTheLeadOpen() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new EntrustGoal(TOGETHER, WORK.goal(), 1, null, List.of(UNIONS), PETRA))
                    .expectEvents(new GoalEntrusted(TOGETHER, WORK.goal(), 2, null, List.of(UNIONS), PETRA));
        }

        @Test
        void namesTheLeadOnce() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new EntrustGoal(TOGETHER, WORK.goal(), 1, MINISTRY, List.of(MINISTRY), PETRA))
                    .expectExceptionDetails(LEADS_ALREADY);
        }
    }

    @Nested
    class Detailing {

        @Test
        void saysWhomAGoalIsFor() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new AddressGoal(TOGETHER, WORK.goal(), 1, NAME, WOMEN, PETRA))
                    .expectEvents(new GoalAddressed(TOGETHER, WORK.goal(), 2, NAME, WOMEN, PETRA));
        }

        @Test
        void statesATargetInWords() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new PromiseInWords(TOGETHER, WORK.goal(), 1, OTHER, PETRA))
                    .expectEvents(new GoalPromisedInWords(TOGETHER, WORK.goal(), 2, OTHER, PETRA));
        }

        static Stream<GoalCommand> ofWork() {
            return Stream.of(
                    GoalTreeTest.serve(WORK, 1),
                    new MoveGoal(TOGETHER, WORK.goal(), 1, null, PETRA),
                    new EntrustGoal(TOGETHER, WORK.goal(), 1, MINISTRY, List.of(), PETRA),
                    new AddressGoal(TOGETHER, WORK.goal(), 1, NAME, WOMEN, PETRA),
                    new PromiseInWords(TOGETHER, WORK.goal(), 1, NAME, PETRA));
        }

        @ParameterizedTest
        @MethodSource("ofWork")
        void aGoalSomebodyElseChangedIsRefused(GoalCommand detail) {
            strategy.given(DRAFTED, WORK_ADDED, new GoalPromisedInWords(TOGETHER, WORK.goal(), 2, OTHER, ANA))
                    .when(detail)
                    .expectExceptionDetails(CHANGED_MEANWHILE);
        }

        @ParameterizedTest
        @MethodSource("ofWork")
        void aGoalThatIsNotThereIsRefused(GoalCommand detail) {
            strategy.given(DRAFTED).when(detail).expectExceptionDetails(NO_SUCH_GOAL);
        }
    }
}
