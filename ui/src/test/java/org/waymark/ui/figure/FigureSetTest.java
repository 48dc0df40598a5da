package org.waymark.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.place.Contour;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

class FigureSetTest {

    static final Wording ENGLISH = new Texts().of("en");
    private static final int MOST_BYTES = 12 * 1024;
    private static final int MANY = 30;

    static FigureSet places(Wording wording, int many) {
        var members = new ArrayList<FigureSet.Member>();
        for (var i = 0; i < many; i++) {
            members.add(member("Kestrel Bay and Sorrel " + i, 40 + i * 7 % 31, i % 7 == 6, wording));
        }
        return new FigureSet("Employment", wording.text("site.places.name"), members);
    }

    static FigureSet.Member member(String name, int value, boolean withheld, Wording wording) {
        var latest = withheld
                ? Point.missing(2026, Flag.SUPPRESSED)
                : Point.of(2026, BigDecimal.valueOf(value), Flag.PROVISIONAL);
        var figure = TrajectoryFigure.of(
                        name,
                        Unit.percent(),
                        "Born outside EU",
                        List.of(Point.of(2025, BigDecimal.valueOf(value)), latest))
                .reference(
                        "Born here",
                        List.of(Point.of(2025, new BigDecimal("70")), Point.of(2026, new BigDecimal("71"))))
                .in(wording);
        return new FigureSet.Member("KB" + name.substring(name.length() - 1), figure, land(name.length() + value));
    }

    /** A made-up land with a bay, somewhere in a row. */
    private static Contour land(int at) {
        var west = at % 8 * 0.5;
        var south = 50 + at % 5 * 0.4;
        return new Contour(List.of("%s %s %s %s %s %s %s %s"
                .formatted(west, south, west + 0.5, south, west + 0.2, south + 0.2, west + 0.4, south + 0.4)));
    }

    static List<String> drawings(FigureSet set, Wording wording) {
        var svg = new SvgRenderer(wording);
        var drawn = new ArrayList<String>();
        for (var paper : Paper.values()) {
            drawn.add(svg.dumbbell("d", set, paper).toString());
            drawn.add(svg.tiles("t", set, paper).toString());
            drawn.add(svg.map("o", set, paper).toString());
        }
        drawn.add(svg.multiple("m", set, set.any()).toString());
        return drawn;
    }

    @Test
    void theWidestGapStandsFirstAndWhoHasNoneLast() {
        var set = new FigureSet(
                "Employment",
                "Place",
                List.of(
                        member("Narrow", 65, false, ENGLISH),
                        member("Withheld", 0, true, ENGLISH),
                        member("Wide", 45, false, ENGLISH)));
        assertThat(set.byGap())
                .extracting(row -> row.member().figure().title())
                .containsExactly("Wide", "Narrow", "Withheld");
        assertThat(new SetSummary(ENGLISH).ofGaps(set))
                .contains("Widest: Wide, 26 points.")
                .contains("No value for Withheld.");
    }

    @Test
    void whoIsWithheldIsAmongTheTwelveThatAreDrawn() {
        var drawn = Drawn.read(new SvgRenderer(ENGLISH)
                .dumbbell("d", places(ENGLISH, MANY), Paper.WIDE)
                .toString());
        assertThat(drawn.elements("rect")).hasSize(3);
        assertThat(drawn.elements("*").stream()
                        .filter(line -> line.getAttribute("class").equals("bell")))
                .hasSize(9);
    }

    @Test
    void theTableHasEveryoneAndTheFileEveryPeriod() {
        var set = places(ENGLISH, MANY);
        assertThat(FigureTable.of(set, ENGLISH).rows()).hasSize(MANY);
        assertThat(new CsvWriter(ENGLISH).write(set).lines()).hasSize(1 + MANY * 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aDrawingOfThirtyIsSmallAndKeepsEveryLabelOnTheSheet(String language) {
        var wording = new Texts().of(language);
        for (var markup : drawings(places(wording, MANY), wording)) {
            assertThat(markup.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
            var drawn = Drawn.read(markup);
            var sheet = drawn.sheet();
            assertThat(drawn.labels()).isNotEmpty().allSatisfy(label -> {
                assertThat(label.left()).isGreaterThanOrEqualTo(-0.5);
                assertThat(label.right()).isLessThanOrEqualTo(sheet.right() + 0.5);
                assertThat(label.bottom()).isLessThanOrEqualTo(sheet.bottom() + 0.5);
            });
        }
    }

    /** Thirty points in every form there was before. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aLineOfThirtyPointsIsSmallToo(String language) {
        var wording = new Texts().of(language);
        var svg = new SvgRenderer(wording);
        var figure = TrajectoryFigure.of("Employment", Unit.percent(), "Born outside EU", years(40))
                .reference("Born here", years(70))
                .target(List.of(Point.of(2035, new BigDecimal("68"))))
                .in(wording);
        var forms = new TreeMap<String, Markup>();
        forms.put("trajectory", svg.trajectory("t", figure, Paper.WIDE));
        forms.put("gap", svg.gap("g", figure, Paper.WIDE));
        forms.put("sparkline", svg.sparkline(figure));
        forms.forEach((form, drawn) -> assertThat(drawn.toString().getBytes(StandardCharsets.UTF_8))
                .as(form)
                .hasSizeLessThan(MOST_BYTES));
    }

    private static List<Point> years(int from) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> Point.of(1995 + i, BigDecimal.valueOf(from * 10 + i * 13 % 90, 1)))
                .toList();
    }

    @Test
    void itBeginsAtTheReadingSide() {
        var arabic = new Texts().of("ar");
        var tile = Drawn.read(new SvgRenderer(arabic)
                .tiles("t", places(arabic, 2), Paper.WIDE)
                .toString());
        assertThat(tile.labels().getFirst().left()).isGreaterThan(Paper.WIDE.width / 2);
    }

    @Test
    void onTheMapNorthIsUpAndWhatIsNotKnownIsHatched() {
        var north = new Contour(List.of("0 52 1 52 1 53 0 53"));
        var south = new Contour(List.of("0 50 1 50 1 51 0 51"));
        var set = new FigureSet(
                "Employment",
                "Place",
                List.of(
                        new FigureSet.Member(
                                "N", member("North", 65, false, ENGLISH).figure(), north),
                        new FigureSet.Member(
                                "S", member("South", 0, true, ENGLISH).figure(), south),
                        new FigureSet.Member(
                                "X", member("Nowhere", 40, false, ENGLISH).figure())));
        var drawn =
                Drawn.read(new SvgRenderer(ENGLISH).map("o", set, Paper.WIDE).toString());
        var lands = drawn.elements("path").subList(0, 2);
        assertThat(lands.getFirst().getAttribute("d")).startsWith("M341 155l94 0 0-151-94 0z");
        assertThat(lands.getLast().getAttribute("class")).isEqualTo("shade unknown");
        assertThat(drawn.text("desc")).contains("2 numbers for").contains("No value for");
        assertThat(set.outlined()).isTrue();
    }
}
