package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.CLOSES_BEFORE_OPENING;
import static org.waymark.command.strategy.StrategyRefusal.CONSULTATION_OPEN;
import static org.waymark.command.strategy.StrategyRefusal.HAS_ENDED;
import static org.waymark.command.strategy.StrategyRefusal.LANGUAGE_MISSING;
import static org.waymark.command.strategy.StrategyRefusal.NEVER_ADOPTED;
import static org.waymark.command.strategy.StrategyRefusal.NOTHING_PROMISED;
import static org.waymark.command.strategy.StrategyRefusal.ROUNDS_OVERLAP;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.command.Command;
import org.waymark.command.strategy.LifeCycleCommand.CloseStrategy;
import org.waymark.command.strategy.LifeCycleCommand.PutToConsultation;
import org.waymark.command.strategy.LifeCycleCommand.WithdrawStrategy;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.command.strategy.LifeCycleEvent.StrategyWithdrawn;
import org.waymark.command.strategy.LifeCycleEvent.SuccessorNamed;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;

class LifeCycleTest {

    static final StrategyId FURTHER = new StrategyId("further-together");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final ConsultationRound ROUND = round(TODAY.minusDays(3), TODAY.plusDays(27));
    static final StrategyClosed CLOSED = new StrategyClosed(TOGETHER, NAME, null, PETRA);
    static final StrategyWithdrawn WITHDRAWN = new StrategyWithdrawn(TOGETHER, NAME, null, PETRA);
    static final SuccessorNamed FOLLOWED = new SuccessorNamed(TOGETHER, FURTHER, NAME, null, PETRA);

    final FixtureConfiguration<Strategy> strategy =
            new AggregateTestFixture<>(Strategy.class).registerInjectableResource(CLOCK);

    static ConsultationRound round(LocalDate opens, LocalDate closes, String... languages) {
        return new ConsultationRound(
                opens, closes, languages.length == 0 ? List.of("en", "ar") : List.of(languages), null, List.of(NAME));
    }

    static AdoptVersion adopt(LocalDate decidedOn) {
        return new AdoptVersion(TOGETHER, 1, NAME, List.of(), decidedOn, PETRA);
    }

    @Nested
    class Consulting {

        @Test
        void asksEverybodyConcerned() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new PutToConsultation(TOGETHER, ROUND, PETRA))
                    .expectEvents(new ConsultationCalled(TOGETHER, ROUND, PETRA));
        }

        @Test
        void onAnEmptyDraftIsRefused() {
            strategy.given(DRAFTED)
                    .when(new PutToConsultation(TOGETHER, ROUND, PETRA))
                    .expectExceptionDetails(NOTHING_PROMISED);
        }

        @Test
        void closesAfterItOpens() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new PutToConsultation(TOGETHER, round(TODAY, TODAY.minusDays(1)), PETRA))
                    .expectExceptionDetails(CLOSES_BEFORE_OPENING);
        }

        @Test
        void speaksALanguage() {
            var mute = new ConsultationRound(TODAY, TODAY, List.of(), null, List.of());
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new PutToConsultation(TOGETHER, mute, PETRA))
                    .expectExceptionDetails(LANGUAGE_MISSING);
        }

        @Test
        void inTwoRoundsAtOnceIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, new ConsultationCalled(TOGETHER, ROUND, PETRA))
                    .when(new PutToConsultation(
                            TOGETHER, round(ROUND.closes(), ROUND.closes().plusDays(9)), PETRA))
                    .expectExceptionDetails(ROUNDS_OVERLAP);
        }

        @Test
        void goesOnInAnotherRound() {
            var next = round(ROUND.closes().plusDays(1), ROUND.closes().plusDays(9), "uk");
            strategy.given(DRAFTED, WORK_ADDED, new ConsultationCalled(TOGETHER, ROUND, PETRA))
                    .when(new PutToConsultation(TOGETHER, next, PETRA))
                    .expectEvents(new ConsultationCalled(TOGETHER, next, PETRA));
        }

        @Test
        void putsTheDecisionOff() {
            strategy.given(DRAFTED, WORK_ADDED, new ConsultationCalled(TOGETHER, ROUND, PETRA))
                    .when(new AdoptVersion(TOGETHER, 1, NAME, List.of(), null, PETRA))
                    .expectExceptionDetails(CONSULTATION_OPEN);
        }

        @Test
        void putsTheDecisionOffUntilItsLastDayIsOver() {
            strategy.given(DRAFTED, WORK_ADDED, new ConsultationCalled(TOGETHER, ROUND, PETRA))
                    .when(adopt(ROUND.closes().plusDays(1)))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Ending {

        @Test
        void closesWhatWasAdopted() {
            strategy.given(DRAFTED, WORK_ADDED, ADOPTED)
                    .when(new CloseStrategy(TOGETHER, NAME, null, PETRA))
                    .expectEvents(CLOSED);
        }

        @Test
        void doesNotCloseWhatNeverBound() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new CloseStrategy(TOGETHER, NAME, null, PETRA))
                    .expectExceptionDetails(NEVER_ADOPTED);
        }

        @Test
        void withdrawsADraft() {
            strategy.given(DRAFTED)
                    .when(new WithdrawStrategy(TOGETHER, NAME, null, PETRA))
                    .expectEvents(WITHDRAWN);
        }

        @Test
        void withdrawsWhatWasAdopted() {
            strategy.given(DRAFTED, WORK_ADDED, ADOPTED)
                    .when(new WithdrawStrategy(TOGETHER, NAME, null, PETRA))
                    .expectEvents(WITHDRAWN);
        }
    }

    static Stream<Command> amendments() {
        return Stream.of(
                new AddGoal(TOGETHER, SKILLS, PETRA),
                new RewordGoal(TOGETHER, WORK.goal(), 1, OTHER, OTHER, List.of(), PETRA),
                new AddMeasure(TOGETHER, EMPLOYMENT, PETRA),
                new PlanMilestone(TOGETHER, CLASSES, List.of(), PETRA),
                new AdoptVersion(TOGETHER, 2, NAME, List.of(), null, PETRA),
                new PutToConsultation(TOGETHER, ROUND, PETRA),
                new CloseStrategy(TOGETHER, NAME, null, PETRA),
                new WithdrawStrategy(TOGETHER, NAME, null, PETRA));
    }

    @ParameterizedTest
    @MethodSource("amendments")
    void afterTheEndNothingIsAmended(Command amendment) {
        for (var end : List.of(CLOSED, WITHDRAWN, FOLLOWED)) {
            new AggregateTestFixture<>(Strategy.class)
                    .registerInjectableResource(CLOCK)
                    .given(DRAFTED, WORK_ADDED, ADOPTED, end)
                    .when(amendment)
                    .expectExceptionDetails(HAS_ENDED);
        }
    }
}
