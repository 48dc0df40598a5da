package org.waymark.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.*;
import static org.waymark.query.commitment.Pledges.*;
import static org.waymark.query.commitment.TraceAnswersTest.ELEVEN;
import static org.waymark.query.commitment.TraceAnswersTest.RECORDED;
import static org.waymark.query.commitment.TraceAnswersTest.TEN;
import static org.waymark.query.commitment.TraceAnswersTest.told;
import static org.waymark.query.commitment.TraceAnswersTest.value;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.commitment.CommitmentTrace.Coverage;
import org.waymark.query.commitment.CommitmentTrace.Evidence;
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
    void whatWasRevisedLaterIsEvidenceAsItStood() {
        var revised = told(
                served(BY_GOAL, 4),
                adopted(1),
                new SeriesOpened(SERIES, REPORTED, ROSA),
                new ValueAccepted(SERIES, Period.year(2016), value(TEN), 1, day(1), VIKTOR),
                new ValueAccepted(SERIES, Period.year(2016), value(ELEVEN), 2, day(3), VIKTOR),
                new AcceptanceWithdrawn(SERIES, Period.year(2016), value(ELEVEN), 2, 1, "Counted twice", VIKTOR));
        assertThat(latest(revised, day(1).minusDays(1))).isNull();
        assertThat(latest(revised, day(2))).isEqualTo(TEN);
        assertThat(latest(revised, day(3))).isEqualTo(ELEVEN);
        assertThat(latest(revised, RECORDED)).isEqualTo(TEN);
    }

    private static @Nullable Observation latest(ProjectionHarness.Told told, LocalDate day) {
        var found = new AtomicReference<@Nullable Observation>();
        told.answersThat(
                new FindTrace(STRATEGY, day),
                CommitmentTrace.class,
                traces -> found.set(traces.stream()
                        .flatMap(trace -> trace.goals().stream())
                        .flatMap(goal -> goal.measures().stream())
                        .flatMap(measure -> measure.evidence().stream())
                        .map(Evidence::latest)
                        .findFirst()
                        .orElse(null)));
        return found.get();
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
