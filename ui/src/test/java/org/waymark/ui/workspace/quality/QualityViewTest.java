package org.waymark.ui.workspace.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.ROSA;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;
import static org.waymark.ui.workspace.Cast.VIKTOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.query.quality.QualityCell;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityRow;
import org.waymark.query.quality.QualityState;
import org.waymark.query.quality.ValueCheck;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.Confirmed;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Step;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.exchange.QualityFile;
import org.waymark.ui.workspace.Cast;
import org.waymark.ui.workspace.WorkspaceTest;

class QualityViewTest extends WorkspaceTest {

    static final Period Y2019 = Period.year(2019);
    static final Period Y2020 = Period.year(2020);
    static final Value TWELVE = Value.of(NON_EU, Observation.of(new BigDecimal("12")));
    static final Oddity JUMP = new Oddity(
            OddityKind.JUMP,
            NON_EU,
            Map.of("value", "12", "before", "6", "period", "2018", "percent", "100", "most", "50"));
    static final QualityCell UNUSUAL = new QualityCell(
            Y2019,
            List.of(QualityState.UNUSUAL, QualityState.LATE),
            LocalDate.of(2020, 1, 30),
            LocalDate.of(2020, 2, 3),
            1,
            2,
            1,
            List.of(JUMP.code()),
            List.of());
    static final QualityCell MISSING = new QualityCell(
            Y2020, List.of(QualityState.MISSING), LocalDate.of(2021, 1, 30), null, 0, 0, 0, List.of(), List.of());
    static final QualityMatrix MATRIX = new QualityMatrix(
            List.of(Y2019, Y2020),
            3,
            List.of(new QualityRow(SERIES, List.of(UNUSUAL, MISSING))),
            1,
            Map.of(QualityState.UNUSUAL, 1, QualityState.LATE, 1, QualityState.MISSING, 1),
            true);

    QualityViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aPlanWithAMatrix() {
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, Cast.outline(), List.of(), List.of()));
        answers.quality = Optional.of(MATRIX);
        var sent =
                new Step("reporting.value-submitted", TWELVE, null, null, ROSA, Instant.parse("2020-02-03T09:00:00Z"));
        var confirmed =
                new Confirmed(JUMP.code(), "The survey was enlarged", VIKTOR, Instant.parse("2020-03-01T09:00:00Z"));
        var entry =
                new PeriodEntry(Y2019, TWELVE, 1, null, null, List.of(sent), List.of(confirmed), List.of(), List.of());
        answers.series.add(new SeriesPage(SERIES, Standing.REPORTED, List.of(entry)));
        answers.checks.add(new ValueCheck(SERIES, Y2019, List.of(JUMP), List.of()));
    }

    private void open(String query) {
        UI.getCurrent().navigate("quality", QueryParameters.fromString(query));
    }

    @Test
    void countsWhatIsWrongAndShowsItPlaceByPeriod() {
        open("");
        assertThat(page())
                .contains("One value is missing, one came late, one looks unusual")
                .contains("3 earlier periods are left out")
                .contains("unusual, late", "○missing");
    }

    @Test
    void aPageOfManyCountsItselfAndEverythingWhenAsked() {
        var few = new QualityMatrix(
                MATRIX.periods(),
                3,
                MATRIX.rows(),
                1000,
                Map.of(QualityState.UNUSUAL, 1, QualityState.MISSING, 1),
                false);
        var all = new QualityMatrix(
                MATRIX.periods(),
                3,
                MATRIX.rows(),
                1000,
                Map.of(QualityState.UNUSUAL, 70, QualityState.MISSING, 400),
                true);
        answers.quality = Optional.of(few);
        answers.qualityOfAll = Optional.of(all);
        open("");
        assertThat(page())
                .contains("These numbers are of this page alone.")
                .contains("One value is missing")
                .doesNotContain("unusual: 1");
        test(find(Button.class).withText("Count all 1,000 rows").single()).click();
        assertThat(page()).contains("400 values are missing").doesNotContain("of this page alone");
    }

    @Test
    void openingAStrangeValueShowsWhyWithNumbersAndWhoConfirmedIt() {
        open("open=" + String.join("~", UNEMPLOYMENT.value(), IRELAND.value(), OFFICE.value(), "2019"));
        assertThat(page())
                .contains("12 after 6 in 2018: a change of 100 %. More than 50 % is unusual.")
                .contains("Confirmed by viktor on 1 March 2020: The survey was enlarged")
                .contains("2 groups are expected; one is told of.")
                .contains("Due by 30 January 2020; came in on 3 February 2020.");
    }

    @Test
    void whatCannotBeReadInTheAddressIsLeftOut() {
        open("open=x&page=0&state=strange&from=2018-Q9");
        assertThat(page()).contains("One value is missing").doesNotContain("What is unusual");
    }

    @Test
    void everyChoiceIsAnAddress() {
        open("state=late&from=2018");
        var links =
                find(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
        assertThat(links).contains("quality?from=2018&state=missing&state=late", "quality?from=2018");
        var query = QualityQuery.in(new Location("quality?strategy=s&indicator=i&from=2018&to=2019-Q1&state=late"
                + "&state=put-off&page=3&open=i~p~o~2018"));
        assertThat(QualityQuery.in(new Location("quality", query.parameters()))).isEqualTo(query);
    }

    @Test
    void aPeriodThatCannotBeReadIsNamed() {
        open("");
        var from = find(TextField.class).all().getFirst();
        from.setValue("last year");
        test(find(Button.class).withText("Show").all().getFirst()).click();
        assertThat(from.isInvalid()).isTrue();
        from.setValue("2018");
        test(find(Button.class).withText("Show").all().getFirst()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("from=2018");
    }

    @Test
    void withoutAPlanItSaysWhyAndWhereToGo() {
        answers.strategies.clear();
        open("");
        assertThat(page()).contains("No plan asks for figures yet", "Open the plan");
    }

    @Test
    void theFileSaysTheSame() {
        assertThat(QualityFile.written(STRATEGY, MATRIX).lines())
                .hasSize(3)
                .contains(
                        "ie-mis-2017,unemployment-rate,IE,fingal,2019,unusual late,2020-01-30,2020-02-03,1,2,1,"
                                + "\"JUMP@citizen=NEU27_2020_FOR,sex=T\",",
                        "ie-mis-2017,unemployment-rate,IE,fingal,2020,missing,2021-01-30,,0,0,0,,");
    }
}
