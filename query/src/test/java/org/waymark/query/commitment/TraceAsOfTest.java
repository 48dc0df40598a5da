package org.waymark.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.*;
import static org.waymark.query.commitment.Pledges.*;
import static org.waymark.query.commitment.TraceAnswersTest.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.commitment.CommitmentTrace.Coverage;
import org.waymark.query.commitment.CommitmentTrace.Stretch;

/** The trace as it was at the end of a day. */
class TraceAsOfTest {

    private static final LocalDate END = LocalDate.of(2036, 12, 31);
    private final ProjectionHarness.Told history = told(
            adopted(1),
            served(BY_GOAL, 4),
            adopted(2),
            stopped(BY_GOAL, 5, "Too dear"),
            adopted(3),
            new StrategyClosed(STRATEGY, Words.english("Its time is over"), END, PETRA));

    private CommitmentTrace on(LocalDate day) {
        var found = new CommitmentTrace[1];
        history.answersThat(
                new FindTrace(STRATEGY, day),
                CommitmentTrace.class,
                traces -> found[0] = traces.stream()
                        .filter(trace -> trace.commitment().commitment().equals(SIXTEEN))
                        .findFirst()
                        .orElseThrow());
        return java.util.Objects.requireNonNull(found[0]);
    }

    @Test
    void nothingIsTracedBeforeTheFirstVersion() {
        history.answers(new FindTrace(STRATEGY, day(1).minusDays(1)), CommitmentTrace.class);
    }

    @Test
    void whatALaterVersionCoversIsNotCoveredYet() {
        assertThat(on(day(2).minusDays(1)).coverage()).isEqualTo(Coverage.UNCOVERED);
    }

    @Test
    void whatWasLostLaterIsStillCovered() {
        assertThat(on(day(2))).satisfies(trace -> {
            assertThat(trace.coverage()).isEqualTo(Coverage.COVERED);
            assertThat(trace.stretches()).containsExactly(new Stretch(2, day(2), null));
            assertThat(trace.goals()).extracting(goal -> goal.goal()).contains(WORK);
        });
        assertThat(on(day(3)).coverage()).isEqualTo(Coverage.LOST);
    }

    @Test
    void theEndCountsFromItsDay() {
        var kept = told(
                served(BY_GOAL, 4),
                adopted(1),
                new StrategyClosed(STRATEGY, Words.english("Its time is over"), END, PETRA));
        for (var day : List.of(END.minusDays(1), END)) {
            kept.answersThat(
                    new FindTrace(STRATEGY, day),
                    CommitmentTrace.class,
                    traces -> assertThat(traces)
                            .filteredOn(trace -> trace.commitment().commitment().equals(SIXTEEN))
                            .extracting(CommitmentTrace::coverage)
                            .containsExactly(day.equals(END) ? Coverage.LOST : Coverage.COVERED));
        }
    }
}
