package org.waymark.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.commitment.Pledges.BY_GOAL;
import static org.waymark.query.commitment.Pledges.BY_MEASURE;
import static org.waymark.query.commitment.Pledges.CLASSES;
import static org.waymark.query.commitment.Pledges.EQUAL_PAY;
import static org.waymark.query.commitment.Pledges.SIXTEEN;
import static org.waymark.query.commitment.Pledges.adopted;
import static org.waymark.query.commitment.Pledges.day;
import static org.waymark.query.commitment.Pledges.decision;
import static org.waymark.query.commitment.Pledges.served;
import static org.waymark.query.commitment.Pledges.stopped;
import static org.waymark.query.commitment.TraceAnswersTest.ask;
import static org.waymark.query.commitment.TraceAnswersTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.query.commitment.CommitmentTrace.Coverage;
import org.waymark.query.commitment.CommitmentTrace.Loss;
import org.waymark.query.commitment.CommitmentTrace.Stretch;

class LostCoverageTest {

    @Test
    void coverageIsLostByAVersionWithItsReason() {
        var told = told(served(BY_GOAL, 4), adopted(1), stopped(BY_GOAL, 5, "Moved to another plan"), adopted(2));
        ask(told, SIXTEEN, trace -> {
            assertThat(trace.coverage()).isEqualTo(Coverage.LOST);
            assertThat(trace.since()).isNull();
            assertThat(trace.goals()).isEmpty();
            assertThat(trace.stretches())
                    .containsExactly(
                            new Stretch(1, day(1), new Loss(2, day(2), decision(2), List.of("Moved to another plan"))));
        });
    }

    @Test
    void coverageIsLostWithTheGoal() {
        var told = told(
                served(BY_GOAL, 4),
                served(BY_MEASURE, 5),
                adopted(1),
                new GoalDropped(STRATEGY, WORK, "No money", PETRA),
                adopted(2));
        ask(
                told,
                EQUAL_PAY,
                trace -> assertThat(trace.stretches())
                        .containsExactly(
                                new Stretch(1, day(1), new Loss(2, day(2), decision(2), List.of("No money")))));
    }

    @Test
    void coverageStaysWhileSomethingElseServes() {
        var other = Pledges.service(Promise.of(CLASSES.milestone()), SIXTEEN, Service.Basis.STATED);
        var told = told(served(BY_GOAL, 4), adopted(1), served(other, 5), stopped(BY_GOAL, 6, "Too wide"), adopted(2));
        ask(told, SIXTEEN, trace -> {
            assertThat(trace.stretches()).containsExactly(new Stretch(1, day(1), null));
            assertThat(trace.goals().getFirst().milestones()).hasSize(1);
        });
    }

    @Test
    void coverageThatCameBackHasTwoStretches() {
        var told = told(
                served(BY_GOAL, 4),
                adopted(1),
                stopped(BY_GOAL, 5, "Moved"),
                adopted(2),
                served(BY_GOAL, 6),
                adopted(3));
        ask(told, SIXTEEN, trace -> {
            assertThat(trace.coverage()).isEqualTo(Coverage.COVERED);
            assertThat(trace.since()).isEqualTo(day(3));
            assertThat(trace.stretches()).hasSize(2);
        });
    }

    @Test
    void whatWasStoppedAndServedAgainInOneDraftWasNeverLost() {
        var told = told(served(BY_GOAL, 4), adopted(1), stopped(BY_GOAL, 5, "Moved"), served(BY_GOAL, 6), adopted(2));
        ask(told, SIXTEEN, trace -> assertThat(trace.stretches()).containsExactly(new Stretch(1, day(1), null)));
    }
}
