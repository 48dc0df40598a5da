package org.waymark.ui.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.NATIONALS;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.ROSA;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.VIKTOR;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.observed;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.OpenSeries;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.Banner;

class ReportValueViewTest extends WorkspaceTest {

    private static final Period YEAR = new Period("2024");
    private static final Slice MEN = Slice.of("citizen=NEU27_2020_FOR,sex=M");

    ReportValueViewTest() {
        super("reporter", "REPORTER");
    }

    @Test
    void aNumberIsReadAsItIsWrittenAndSent() {
        open("2024");
        number().setValue("6,3");
        assertThat(page()).contains("Read as 6.3%");

        press("Send for review");

        assertThat(happened(SERIES)).last().isInstanceOfSatisfying(ValueSubmitted.class, sent -> {
            assertThat(sent.period()).isEqualTo(new Period("2024"));
            assertThat(sent.value().at(NON_EU).orElseThrow().shown()).isEqualByComparingTo("6.3");
        });
        assertThat(page()).contains("The value was sent", "A second person reviews it");
    }

    @Test
    void anUnreadableNumberIsSaidAndNothingIsSent() {
        open("2024");
        number().setValue("about six");

        press("Send for review");

        assertThat(number().isInvalid()).isTrue();
        assertThat(only(Banner.class).warning()).contains("Nothing was sent");
        assertThat(happened(SERIES)).isEmpty();
    }

    @Test
    void anEmptyFieldIsNeverZero() {
        open("2024");

        press("Send for review");

        assertThat(only(Banner.class).warning()).contains("never zero");
        assertThat(happened(SERIES)).isEmpty();
    }

    @Test
    void aMissingValueIsSentWithItsReason() {
        open("2024");
        missing().setValue(Missing.TOO_FEW);

        press("Send for review");

        assertThat(happened(SERIES))
                .last()
                .isInstanceOfSatisfying(
                        ValueSubmitted.class,
                        sent -> assertThat(sent.value().at(NON_EU).orElseThrow().missing())
                                .isEqualTo(Missing.TOO_FEW));
    }

    @Test
    void aPeriodThatIsNotOverIsRefused() {
        open("2026");
        number().setValue("6.3");

        press("Send for review");

        assertThat(only(Banner.class).warning()).isNotBlank();
        assertThat(happened(SERIES)).hasSize(1);
    }

    @Test
    void anAddressOpensTheFormOfItsPeriod() {
        UI.getCurrent()
                .navigate(
                        "report/value",
                        QueryParameters.simple(
                                Map.of("indicator", "unemployment-rate", "place", "IE", "period", "2024")));

        assertThat(page()).contains("Unemployment rate, 2024");
    }

    @Test
    void whatIsNoPeriodOpensNothing() {
        open("last year");

        assertThat(period().isInvalid()).isTrue();
        assertThat(find(TextField.class).withLabel("Value").all()).isEmpty();
    }

    @Test
    void theGroupThatIsPromisedIsAskedForFirst() {
        var goal = new GoalEntry(work(), 1, List.of(measure()), List.of());
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(goal), List.of()));
        counting(new Value(List.of(new Cell(MEN, observed("5.8"))), null, null, List.of()));

        open("2023");

        assertThat(find(FieldSet.class).all())
                .extracting(FieldSet::getLegendText)
                .containsExactly("non-EU citizens, women and men", "nationals, women and men", "non-EU citizens, men");
    }

    @Test
    void aValueThatCountsIsCorrectedWithAReason() {
        counting(Value.of(NON_EU, observed("6.3")));
        open("2024");
        assertThat(page()).contains("A value for this period counts already.");

        number().setValue("6.4");
        find(TextArea.class).withLabel("Reason for the correction").single().setValue("The survey was weighted again.");
        press("Send for review");

        assertThat(happened(SERIES)).last().isInstanceOfSatisfying(ValueCorrected.class, sent -> {
            assertThat(sent.reason()).isEqualTo("The survey was weighted again.");
            assertThat(sent.value().at(NON_EU).orElseThrow().shown()).isEqualByComparingTo("6.4");
        });
    }

    @Test
    void theLastValuesStandBesideTheFormWithTheirGroupsFolded() {
        counting(new Value(
                List.of(
                        new Cell(NON_EU, observed("6.3")),
                        new Cell(NATIONALS, observed("3.5")),
                        new Cell(MEN, observed("5.8"))),
                null,
                null,
                List.of()));

        open("2025");

        var beside = text(only(Aside.class));
        assertThat(beside).contains("non-EU citizens, women and men: 6.3%", "All 3 groups", "nationals");
        assertThat(text(only(NativeDetails.class))).contains("nationals, women and men: 3.5%");
    }

    /** The value of 2024 is there and counts. */
    private void counting(Value value) {
        send(new OpenSeries(SERIES, Standing.REPORTED, ROSA));
        send(new SubmitValue(SERIES, YEAR, value, null, ROSA));
        send(new AcceptValue(SERIES, YEAR, VIKTOR));
        answers.series.add(new SeriesPage(
                SERIES, Standing.REPORTED, List.of(new PeriodEntry(YEAR, value, 1, null, null, List.of()))));
    }

    private TextField period() {
        return find(TextField.class).withLabel("Period").single();
    }

    private void open(String period) {
        navigate(ReportValueView.class);
        period().setValue(period);
        press("Open the form");
    }

    private TextField number() {
        return find(TextField.class).withLabel("Value").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Missing> missing() {
        return find(Select.class).withLabel("No value because").single();
    }
}
