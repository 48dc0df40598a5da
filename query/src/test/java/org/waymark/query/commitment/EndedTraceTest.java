package org.waymark.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.*;
import static org.waymark.query.commitment.Pledges.*;
import static org.waymark.query.commitment.TraceAnswersTest.ask;
import static org.waymark.query.commitment.TraceAnswersTest.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.query.commitment.CommitmentTrace.Coverage;
import org.waymark.query.commitment.CommitmentTrace.Loss;
import org.waymark.query.commitment.CommitmentTrace.Stretch;

class EndedTraceTest {

    static final LocalDate END = LocalDate.of(2026, 12, 31);
    static final Words OVER = Words.english("Its time is over");

    @Test
    void aStrategyThatHasEndedCoversNothingAnyMore() {
        var ended = told(served(BY_GOAL, 4), adopted(1), new StrategyClosed(STRATEGY, OVER, END, PETRA));
        ask(ended, SIXTEEN, trace -> {
            assertThat(trace.coverage()).isEqualTo(Coverage.LOST);
            assertThat(trace.stretches()).containsExactly(new Stretch(1, day(1), new Loss(1, END, OVER, List.of())));
            assertThat(trace.goals()).isEmpty();
        });
    }
}
