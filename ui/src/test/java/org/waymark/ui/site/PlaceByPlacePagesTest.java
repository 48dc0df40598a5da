package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlaceByPlacePagesTest {

    private static final String PATH = "/indicators/work-01/places";

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void saysHowManyPlacesWereHeardAndHowTheyLieWithoutAnAverage() {
        assertThat(visitor.read("/en" + PATH).select(".verdict").text())
                .contains("5 places have a number for")
                .contains("of 6 places")
                .contains("Half of them lie between 11.3% and 15.8%, the middle one at 13.5%.")
                .contains("never averaged over places");
    }

    @Test
    void aTileStandsForEachPlaceInTheOrderOfCodesNotOfNumbers() {
        var tiles =
                visitor.read("/en" + PATH).select("svg.wide .shade + .label").eachText();
        assertThat(tiles).startsWith("WE", "NO");
        assertThat(tiles).hasSize(SamplePlaces.TOWNS.size());
    }

    @Test
    void theWidestGapStandsFirstAndWhoHasNoneSaysWhy() {
        var page = visitor.read("/en" + PATH + "?view=gap");
        assertThat(page.select("svg.wide .name").eachText())
                .containsExactly("Lindtal", "Ostrava Hill", "Northport", "Wellmere", "Sorrel", "Kestrel Bay");
        assertThat(page.select("svg.wide .sub").eachText()).hasSize(2).first().isEqualTo("no value");
    }

    @Test
    void whoHasAnOutlineIsOnTheMapAndTheTilesHaveEveryone() {
        var page = visitor.read("/en" + PATH + "?view=outline");
        assertThat(page.select("svg.wide path[d^=M][d*=l]")).hasSize(2);
        assertThat(page.text()).contains("tiles give every place the same room");
    }

    @Test
    void howCompleteTheDataIsIsToldPlaceByPeriod() {
        var page = visitor.read("/en" + PATH + "?view=complete");
        assertThat(page.select("figure + p + details table tbody tr")).hasSize(SamplePlaces.TOWNS.size());
        assertThat(page.select("figure + p + details").text()).contains("not published", "final number");
        assertThat(visitor.get("/en" + PATH + ".csv?view=complete").body()).startsWith("name,period,value,state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "outline", "gap", "complete", "groups"})
    void everyDrawingIsAFileAndMayStandOnOtherSites(String view) {
        assertThat(visitor.get("/en" + PATH + ".svg?view=" + view).body())
                .startsWith("<svg")
                .contains("<style>");
        var embedded = visitor.get("/ar/embed" + PATH + "?view=" + view);
        assertThat(Visitor.page(embedded).select("figure svg.wide")).hasSize(1);
        assertThat(embedded.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *", "script-src 'none'");
        assertThat(embedded.headers().map()).doesNotContainKeys("x-frame-options", "set-cookie");
    }

    @Test
    void groupsInsideTheTargetPopulationStandBesideIt() {
        var page = visitor.read("/en" + PATH + "?view=groups");
        assertThat(page.select("svg.wide .name").eachText()).containsExactly("Women");
        assertThat(page.text()).contains("asks whether some are treated differently");
    }

    @Test
    void placesAreComparedWithTheirLikeAndNeverRanked() {
        var page = visitor.read("/en" + PATH + "?view=peers&place=wellmere");
        assertThat(page.select("#similar + ul li").eachText()).containsExactly("Wellmere 9%", "Northport 12%");
        assertThat(page.text()).doesNotContainIgnoringCase("rank ").contains("Nobody is ranked.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "outline", "gap", "course", "complete", "peers", "groups", "table"})
    void everyViewIsThereInArabicFromRightToLeftAndSmall(String view) {
        var page = visitor.read("/ar" + PATH + "?view=" + view);
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.outerHtml().length()).isLessThan(40_000);
        assertThat(page.select("a[aria-current=page][href*=view=" + view + "]").size() + (view.equals("map") ? 1 : 0))
                .isPositive();
    }

    @Test
    void anAddressThatAsksForNothingThereIsIsNotFound() {
        assertThat(visitor.get("/en/indicators/nothing/places").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/en" + PATH + "?group=%3C").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/en" + PATH + "?asof=yesterday").statusCode()).isEqualTo(404);
    }

    @Test
    void theFileNamesThePlaceOfEachLine() {
        var file = visitor.get("/en" + PATH + ".csv").body();
        assertThat(file).startsWith("name,period,series").contains("Wellmere,2024,");
    }
}
