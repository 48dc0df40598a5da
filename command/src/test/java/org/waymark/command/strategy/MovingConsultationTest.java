package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.LifeCycleTest.ROUND;
import static org.waymark.command.strategy.LifeCycleTest.TODAY;
import static org.waymark.command.strategy.LifeCycleTest.round;
import static org.waymark.command.strategy.StrategyRefusal.CLOSES_BEFORE_OPENING;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_ROUND;
import static org.waymark.command.strategy.StrategyRefusal.ROUNDS_OVERLAP;
import static org.waymark.command.strategy.StrategyRefusal.ROUND_BEGUN;
import static org.waymark.command.strategy.StrategyRefusal.ROUND_OVER;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.LifeCycleCommand.MoveConsultation;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationMoved;

/** A consultation on other days. */
class MovingConsultationTest {

    static final ConsultationRound NEXT = round(TODAY.plusDays(40), TODAY.plusDays(60));
    static final ConsultationRound PAST = round(TODAY.minusDays(60), TODAY.minusDays(40));

    static ResultValidator<Strategy> moving(ConsultationRound round, LocalDate opens, LocalDate closes) {
        return new AggregateTestFixture<>(Strategy.class)
                .registerInjectableResource(CLOCK)
                .given(
                        DRAFTED,
                        WORK_ADDED,
                        new ConsultationCalled(TOGETHER, PAST, PETRA),
                        new ConsultationCalled(TOGETHER, ROUND, PETRA),
                        new ConsultationCalled(TOGETHER, NEXT, PETRA))
                .when(new MoveConsultation(TOGETHER, round.opens(), opens, closes, NAME, PETRA));
    }

    @Test
    void goesOnLonger() {
        var longer = ROUND.on(ROUND.opens(), ROUND.closes().plusDays(7));
        moving(ROUND, ROUND.opens(), longer.closes())
                .expectEvents(new ConsultationMoved(TOGETHER, ROUND, longer, NAME, PETRA));
    }

    @Test
    void beginsLaterWhereItHasNotBegun() {
        var later = NEXT.on(NEXT.opens().plusDays(7), NEXT.closes().plusDays(7));
        moving(NEXT, later.opens(), later.closes())
                .expectEvents(new ConsultationMoved(TOGETHER, NEXT, later, NAME, PETRA));
    }

    @Test
    void toTheDaysItHasIsNoMove() {
        moving(ROUND, ROUND.opens(), ROUND.closes()).expectNoEvents();
    }

    @Test
    void keepsItsFirstDayOncePeopleAreAsked() {
        moving(ROUND, TODAY.plusDays(1), ROUND.closes()).expectExceptionDetails(ROUND_BEGUN);
    }

    @Test
    void staysAsItWasOnceItIsOver() {
        moving(PAST, PAST.opens(), TODAY).expectExceptionDetails(ROUND_OVER);
    }

    @Test
    void thatWasNeverCalledIsNotMoved() {
        moving(round(TODAY.plusDays(1), TODAY.plusDays(2)), TODAY, TODAY).expectExceptionDetails(NO_SUCH_ROUND);
    }

    @Test
    void closesAfterItOpens() {
        moving(ROUND, ROUND.opens(), ROUND.opens().minusDays(1)).expectExceptionDetails(CLOSES_BEFORE_OPENING);
    }

    @Test
    void neverLiesInTwoRoundsAtOnce() {
        moving(ROUND, ROUND.opens(), NEXT.opens()).expectExceptionDetails(ROUNDS_OVERLAP);
    }
}
