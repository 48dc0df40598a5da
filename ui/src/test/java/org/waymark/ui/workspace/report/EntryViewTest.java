package org.waymark.ui.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.NATIONALS;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.ROSA;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;
import static org.waymark.ui.workspace.Cast.VIKTOR;
import static org.waymark.ui.workspace.Cast.observed;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.OpenSeries;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.release.Withheld;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.Receipt.Outcome;
import org.waymark.ui.workspace.part.Banner;

class EntryViewTest extends FormTest {

    @Test
    void whatIsTypedIsSentWithAReceipt() {
        typed(THEIRS, "6.3");
        typed(OURS, "4");
        open();
        assertThat(page())
                .contains(
                        "Migrant integration strategy, Ireland, 2019",
                        "All 2 expected groups are there",
                        "Draft saved");

        board().send();

        assertThat(happened(SERIES)).last().isInstanceOfSatisfying(ValueSubmitted.class, sent -> {
            assertThat(sent.period()).isEqualTo(YEAR);
            assertThat(sent.value().at(NON_EU).orElseThrow().shown()).isEqualByComparingTo("6.3");
        });
        assertThat(receipts.all).singleElement().satisfies(receipt -> {
            assertThat(receipt.count(Outcome.SENT)).isEqualTo(1);
            assertThat(receipt.content()).contains("value unemployment-rate citizen=NAT,sex=T 4");
            assertThat(page()).contains(receipt.reference(), receipt.checksum(), "1 sent, 0 corrected");
        });
        assertThat(drafts.find(SHEET)).isEmpty();
    }

    @Test
    void whatThePlanAsksForAndIsBlankIsAProblemAndNothingIsSent() {
        typed(THEIRS, "6.3");
        open();

        board().send();

        assertThat(page()).contains("One problem", "An empty field is never zero.");
        assertThat(happened(SERIES)).isEmpty();
        assertThat(drafts.find(SHEET)).isNotEmpty();
    }

    @Test
    void whatThePublicIsNotShownIsMarkedWithTheReason() {
        typed(THEIRS, "4");
        typed(OURS, "40");
        answers.withheld = new Withheld(Guarding.USUAL, Map.of(NON_EU, Confidentiality.A));
        open();

        assertThat(page()).contains("Fewer than 10 people: the public is not shown this number");
        assertThat(String.valueOf(only(EntryGrid.class).getElement().getPropertyRaw("model")))
                .containsOnlyOnce("\"states\":[\"saved\",\"withheld\"]")
                .contains("\"states\":[\"saved\"]");
    }

    @Test
    void anUnreadableNumberIsNamedWithItsCell() {
        typed(THEIRS, "?1e309");
        typed(OURS, "4");
        open();

        assertThat(board().check()).isFalse();

        assertThat(page()).contains("Unemployment rate: non-EU citizens", "“1e309” is a short form of a number.");
    }

    @Test
    void aReasonStandsInPlaceOfANumber() {
        typed(THEIRS.with(Field.MISSING), "TOO_FEW");
        typed(OURS, "4");
        open();

        board().send();

        assertThat(happened(SERIES))
                .last()
                .isInstanceOfSatisfying(
                        ValueSubmitted.class,
                        sent -> assertThat(sent.value().at(NON_EU).orElseThrow().missing())
                                .isEqualTo(Missing.TOO_FEW));
    }

    @Test
    void aValueThatCountsIsCorrectedWithAReason() {
        counting();
        typed(THEIRS, "6.4");
        open();
        assertThat(text(only(Aside.class))).contains("A value for this period counts already.");
        assertThat(board().check()).isFalse();

        typed(CellId.of(UNEMPLOYMENT, Field.REASON), "The survey was weighted again.");
        board().send();

        assertThat(happened(SERIES)).last().isInstanceOfSatisfying(ValueCorrected.class, sent -> {
            assertThat(sent.reason()).isEqualTo("The survey was weighted again.");
            assertThat(sent.value().at(NATIONALS).orElseThrow().shown()).isEqualByComparingTo("3.5");
        });
    }

    @Test
    void nothingTypedIsNothingToSend() {
        open();

        board().send();

        assertThat(only(Banner.class).warning()).contains("nothing to send");
        assertThat(receipts.all).isEmpty();
    }

    @Test
    void aFormThatAsksNothingSaysSo() {
        UI.getCurrent().navigate("report/nowhere/IE/2019");

        assertThat(page()).contains("This form asks nothing of your organisation here");
    }

    /** The value of the period is there and counts. */
    private void counting() {
        var value = new Value(
                List.of(new Cell(NON_EU, observed("6.3")), new Cell(NATIONALS, observed("3.5"))),
                null,
                null,
                List.of());
        send(new OpenSeries(SERIES, Standing.REPORTED, ROSA));
        send(new SubmitValue(SERIES, YEAR, value, null, ROSA));
        send(new AcceptValue(SERIES, YEAR, VIKTOR));
        answers.series.add(new SeriesPage(
                SERIES, Standing.REPORTED, List.of(new PeriodEntry(YEAR, value, 1, null, null, List.of()))));
    }
}
