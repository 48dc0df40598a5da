package org.waymark.ui.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.NATIONALS;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;
import static org.waymark.ui.workspace.Cast.observed;

import com.vaadin.flow.component.html.Aside;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.calendar.LateReportsEvent.ExceptionTaken;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.command.calendar.Lock;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;

class EntrySendingTest extends FormTest {

    @Test
    void aReportPastItsLockComesInWithAReason() {
        answers.locks.add(new Lock(TODAY.minusDays(1), false));
        typed(THEIRS, "6.3");
        typed(OURS, "4");
        open();
        assertThat(text(only(Aside.class))).contains("This report was locked after 21 November 2026.");

        assertThat(board().check()).isFalse();
        assertThat(page()).contains("The report is past its lock.");
        typed(CellId.of(UNEMPLOYMENT, Field.EXCEPTION), "The survey came late.");
        board().send();

        assertThat(happened(new LateReportsId(SERIES)))
                .last()
                .isInstanceOfSatisfying(
                        ExceptionTaken.class,
                        taken -> assertThat(taken.reason()).isEqualTo("The survey came late."));
        assertThat(happened(SERIES)).last().isInstanceOf(ValueSubmitted.class);
    }

    @Test
    void whatIsOddIsConfirmedWithAReasonThatStays() {
        var odd = new Oddity(OddityKind.OUT_OF_LIMITS, NON_EU, Map.of("side", "above", "limit", "100", "value", "630"));
        answers.oddities.add(odd);
        typed(THEIRS, "630");
        typed(OURS, "4");
        typed(CellId.of(UNEMPLOYMENT, Field.CONFIRMED), odd.code() + " Counted twice on purpose");
        open();

        board().send();

        assertThat(happened(SERIES)).last().isInstanceOfSatisfying(OddityConfirmed.class, confirmed -> {
            assertThat(confirmed.oddity()).isEqualTo(odd.code());
            assertThat(confirmed.reason()).isEqualTo("Counted twice on purpose");
        });
    }

    @Test
    void partsThatDifferFromTheirTotalComeInWithAReasonOnly() {
        var odd = new Oddity(
                OddityKind.PARTS,
                NON_EU,
                Map.of(
                        "which",
                        "sex",
                        "of",
                        "value",
                        "dimension",
                        "sex",
                        "parts",
                        "F, M",
                        "sum",
                        "6",
                        "total",
                        "6.3",
                        "difference",
                        "-0.3"));
        answers.oddities.add(odd);
        typed(THEIRS, "6.3");
        typed(OURS, "4");
        open();

        assertThat(board().check()).isFalse();
        assertThat(happened(SERIES)).isEmpty();
        typed(CellId.of(UNEMPLOYMENT, Field.CONFIRMED), odd.code() + " Some did not say");
        board().send();

        assertThat(happened(SERIES))
                .last()
                .isInstanceOfSatisfying(
                        OddityConfirmed.class,
                        confirmed -> assertThat(confirmed.reason()).isEqualTo("Some did not say"));
    }

    @Test
    void sendingAgainWhatWaitsAlreadyDoesNothingMore() {
        var value = new Value(
                List.of(new Cell(NON_EU, observed("6.3")), new Cell(NATIONALS, observed("4"))), null, null, List.of());
        typed(THEIRS, "6.3");
        typed(OURS, "4");
        open();
        board().send();
        var before = happened(SERIES);
        answers.series.add(new SeriesPage(
                SERIES, Standing.REPORTED, List.of(new PeriodEntry(YEAR, null, 0, value, null, List.of()))));

        open();
        board().send();

        assertThat(happened(SERIES)).isEqualTo(before);
        assertThat(receipts.all).hasSize(1);
    }
}
