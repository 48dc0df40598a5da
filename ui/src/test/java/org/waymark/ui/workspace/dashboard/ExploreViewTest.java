package org.waymark.ui.workspace.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.unemployment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.query.reporting.ValueRow;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.Drawn;

class ExploreViewTest extends WorkspaceTest {

    static final IndicatorId INDICATOR = unemployment().indicator();
    static final Slice WOMEN = Slice.of("sex=F");
    static final LocalDate EARLY = LocalDate.of(2022, 4, 1);
    static final LocalDate LATE = LocalDate.of(2024, 4, 1);

    ExploreViewTest() {
        super("planner", "PLANNER");
    }

    static ValueRow row(String place, Slice group, int year, String number, LocalDate known) {
        return new ValueRow(
                new ReportingSeriesId(INDICATOR, new PlaceId(place), new OrganisationId("office")),
                Standing.REPORTED,
                Period.year(year),
                group,
                Observation.of(new BigDecimal(number)),
                1,
                null,
                known);
    }

    @BeforeEach
    void values() {
        answers.values.addAll(List.of(
                row("XX-SORREL", Slice.TOTAL, 2021, "9.1", EARLY),
                row("XX-SORREL", Slice.TOTAL, 2023, "8.4", LATE),
                row("XX-SORREL", WOMEN, 2021, "11.7", EARLY),
                row("XX-LINDTAL", Slice.TOTAL, 2021, "6.2", EARLY)));
    }

    private void look(String... words) {
        UI.getCurrent().navigate(ExploreView.class, QueryParameters.fromString(String.join("&", words)));
        takeTurns();
    }

    private int drawn() {
        return find(Drawn.class).all().size();
    }

    private List<String> files() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    @Test
    void nothingChosenShowsQuestionsToBeginWith() {
        look();
        assertThat(page()).contains("To begin with");
    }

    @Test
    void twoCoursesAreOneFigureAndAFileOfIt() {
        look("indicator=" + INDICATOR.value(), "place=XX-SORREL");
        assertThat(drawn()).isEqualTo(2);
        assertThat(files()).contains("Download CSV", "Download SVG");
    }

    @Test
    void moreStandBesideEachOther() {
        look("indicator=" + INDICATOR.value());
        assertThat(page()).contains("3 courses on one scale");
        assertThat(drawn()).isEqualTo(4);
        assertThat(files()).contains("Download CSV").doesNotContain("Download SVG");
    }

    @Test
    void anEarlierDayKnowsNoLaterValue() {
        var asked = ExploreQuery.of(INDICATOR);
        var then = new ExploreQuery(INDICATOR, List.of(), List.of(), null, null, EARLY);
        assertThat(asked.question(INDICATOR).asof()).isNull();
        assertThat(then.question(INDICATOR).asof()).isEqualTo(EARLY);
        look("indicator=" + INDICATOR.value(), "asof=2022-04-01", "from=2023-01-01");
        assertThat(page()).contains("As known at the end of 1 April 2022", "No value fits this choice.");
    }

    @Test
    void theLinkIsTheView() {
        var query = new ExploreQuery(
                INDICATOR,
                List.of(WOMEN, Slice.TOTAL),
                List.of(new PlaceId("XX-SORREL")),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2023, 12, 31),
                LATE);
        var link = new Location("explore", query.words());
        assertThat(ExploreQuery.in(new Location(link.getPathWithQueryParameters())))
                .isEqualTo(query);
        assertThat(ExploreQuery.in(new Location("explore?group=%3C&from=yesterday")))
                .isEqualTo(new ExploreQuery(null, List.of(), List.of(), null, null, null));
    }
}
