package org.waymark.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.imports.Outcome.CHANGED;
import static org.waymark.ui.imports.Outcome.PROBLEM;
import static org.waymark.ui.imports.Outcome.READY;
import static org.waymark.ui.imports.Outcome.TO_CONFIRM;
import static org.waymark.ui.imports.Outcome.UNCHANGED;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

class ComparisonTest {

    private static final ReportingSeriesId SERIES = new ReportingSeriesId(Clerk.JOBLESS, Clerk.SORREL, Clerk.COUNCIL);
    private static final Period YEAR = Period.year(2024);
    private static final Slice WOMEN = Slice.of("sex=F");
    private static final Slice MEN = Slice.of("sex=M");

    @Test
    void whatNobodySaidBeforeIsReady() {
        var judged = compared(Optional.empty(), row(WOMEN, "5"), row(MEN, "6"));
        assertThat(judged.outcome()).isEqualTo(READY);
        assertThat(outcomes(judged)).containsExactly(READY, READY);
        assertThat(judged.value()).isEqualTo(value(cell(WOMEN, "5"), cell(MEN, "6")));
    }

    @Test
    void theSameNumberIsUnchangedHoweverManyZerosItIsWrittenWith() {
        var judged = compared(counts(cell(WOMEN, "5.0")), row(WOMEN, "5.00"));
        assertThat(judged.outcome()).isEqualTo(UNCHANGED);
        assertThat(judged.value()).as("nothing to hand in").isNull();
    }

    @Test
    void anotherFlagIsAChange() {
        var flagged = row(WOMEN, Observation.of(new BigDecimal("5"), Flag.PROVISIONAL));
        assertThat(compared(counts(cell(WOMEN, "5")), flagged).outcome()).isEqualTo(CHANGED);
    }

    @Test
    void aChangeOfWhatCountsIsACorrectionThatKeepsGroupsTheFileDoesNotSpeakOf() {
        var judged = compared(counts(cell(WOMEN, "5"), cell(MEN, "6")), row(WOMEN, "5.5"));
        assertThat(judged.correction()).isTrue();
        assertThat(judged.replaces()).isTrue();
        assertThat(judged.rows().getFirst().before()).isEqualTo("5");
        assertThat(judged.value()).isEqualTo(value(cell(WOMEN, "5.5"), cell(MEN, "6")));
    }

    @Test
    void aGroupMoreForAValueThatWaitsReplacesNothing() {
        var judged = compared(waits(cell(WOMEN, "5")), row(MEN, "6"));
        assertThat(judged.outcome()).isEqualTo(READY);
        assertThat(judged.replaces()).isFalse();
        assertThat(judged.correction()).isFalse();
    }

    @Test
    void anotherNumberForAValueThatWaitsReplacesItWithoutCorrectingWhatCounts() {
        var judged = compared(waits(cell(WOMEN, "5")), row(WOMEN, "6"));
        assertThat(judged.outcome()).isEqualTo(CHANGED);
        assertThat(judged.correction()).isFalse();
    }

    @Test
    void aRowSaidTwiceCountsOnce() {
        var judged = compared(Optional.empty(), row(WOMEN, "5"), row(WOMEN, "5.0"));
        assertThat(outcomes(judged)).containsExactly(READY, PROBLEM);
        assertThat(problem(judged, 1)).isEqualTo("imports.problem.REPEATED");
    }

    @Test
    void ofRowsThatContradictEachOtherNoneIsTaken() {
        var judged = compared(Optional.empty(), row(WOMEN, "5"), row(WOMEN, "6"), row(MEN, "7"));
        assertThat(outcomes(judged)).containsExactly(PROBLEM, PROBLEM, READY);
        assertThat(problem(judged, 0)).isEqualTo("imports.problem.CONTRADICTORY");
        assertThat(judged.value()).isEqualTo(value(cell(MEN, "7")));
        assertThat(compared(Optional.empty(), row(WOMEN, "5"), row(WOMEN, "6")).outcome())
                .as("where nothing else is said")
                .isEqualTo(PROBLEM);
    }

    @Test
    void aMissingFigureIsNeverTheSameAsZero() {
        var missing = row(WOMEN, Observation.missing(Missing.TOO_FEW));
        var judged = compared(counts(cell(WOMEN, "0")), missing);
        assertThat(judged.outcome()).isEqualTo(CHANGED);
        assertThat(judged.rows().getFirst().before()).isEqualTo("0");
    }

    @Test
    void whatIsUnusualWaitsForAReasonAndWhatIsKnownDoesNot() {
        var judged = compared(counts(cell(WOMEN, "5"), cell(MEN, "6")), row(WOMEN, "5"), row(MEN, "60"))
                .toConfirm();
        assertThat(judged.outcome()).isEqualTo(TO_CONFIRM);
        assertThat(outcomes(judged)).containsExactly(UNCHANGED, TO_CONFIRM);
    }

    private static Judgement compared(Optional<PeriodEntry> known, Stated... rows) {
        var numbered = new java.util.ArrayList<Numbered>();
        Arrays.stream(rows).forEach(row -> numbered.add(new Numbered(numbered.size() + 1, row)));
        return Comparison.of(numbered, known);
    }

    private static Stated row(Slice slice, String number) {
        return row(slice, Observation.of(new BigDecimal(number)));
    }

    private static Stated row(Slice slice, Observation observation) {
        return new Stated(2, SERIES, YEAR, slice, observation, null, null);
    }

    private static Cell cell(Slice slice, String number) {
        return new Cell(slice, Observation.of(new BigDecimal(number)));
    }

    private static Value value(Cell... cells) {
        return new Value(List.of(cells), null, null, List.of());
    }

    private static Optional<PeriodEntry> counts(Cell... cells) {
        return Optional.of(new PeriodEntry(YEAR, value(cells), 1, null, null, List.of()));
    }

    private static Optional<PeriodEntry> waits(Cell... cells) {
        return Optional.of(new PeriodEntry(YEAR, null, 0, value(cells), null, List.of()));
    }

    private static List<Outcome> outcomes(Judgement judged) {
        return judged.rows().stream().map(Judgement.Row::outcome).toList();
    }

    private static String problem(Judgement judged, int row) {
        var trouble = judged.rows().get(row).trouble();
        return trouble == null ? "" : trouble.words();
    }
}
