package org.waymark.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.ui.figure.Figures.ARABIC;
import static org.waymark.ui.figure.Figures.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waymark.ui.words.Wording;

class TimelineTest {

    private static Drawn drawn(Wording wording) {
        return Drawn.read(
                new SvgRenderer(wording).timeline("t", Timelines.plan(wording)).toString());
    }

    private static Element mark(String id) {
        return drawn(ENGLISH).elements("a").stream()
                .filter(link -> link.getAttribute("id").equals("stop-" + id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> shapes(String id, String style) {
        var paths = mark(id).getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, paths.getLength())
                .mapToObj(i -> (Element) paths.item(i))
                .filter(one -> List.of(one.getAttribute("class").split(" ", -1)).contains(style))
                .toList();
    }

    private static double at(LocalDate day) {
        var plan = Timelines.plan(ENGLISH);
        return new TimelinePlot(plan.from(), plan.until(), plan.zoom()).begin(day);
    }

    @Test
    void everyMarkIsALinkThatSaysAllOfIt() {
        assertThat(drawn(ENGLISH).elements("a"))
                .filteredOn(link -> link.getAttribute("class").equals("stop"))
                .hasSize(9)
                .allSatisfy(link -> {
                    assertThat(link.getAttribute("href")).startsWith("/goals#");
                    assertThat(link.getAttribute("aria-label")).isNotBlank();
                });
    }

    @Test
    void aDayIsADiamondAndAQuarterASpanOfThatQuarter() {
        assertThat(shapes("day", "diamond")).hasSize(1);
        assertThat(shapes("day", "within")).isEmpty();
        var quarter = shapes("quarter", "within").getFirst();
        assertThat(Double.parseDouble(quarter.getAttribute("x"))).isEqualTo(at(LocalDate.of(2027, 10, 1)), within());
        var end = Double.parseDouble(quarter.getAttribute("x")) + Double.parseDouble(quarter.getAttribute("width"));
        assertThat(end).isEqualTo(at(LocalDate.of(2028, 1, 1)), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.2);
    }

    @Test
    void whatGoesOnIsABarThatIsTornOpenWhereItHasNoEnd() {
        assertThat(shapes("span", "bar").getFirst().getAttribute("d")).doesNotContain("l");
        assertThat(shapes("since", "bar").getFirst().getAttribute("d")).contains("l");
        assertThat(shapes("always", "diamond")).isEmpty();
    }

    @Test
    void whereItWasIsAGhostAndWhatIsWaitedForALine() {
        var classes = drawn(ENGLISH).elements("*").stream()
                .map(one -> one.getAttribute("class"))
                .toList();
        assertThat(classes).filteredOn(one -> one.startsWith("ghost")).hasSize(5);
        assertThat(classes).filteredOn("wait"::equals).hasSize(3);
        assertThat(classes)
                .as("what is due before what it waits for")
                .filteredOn("wait against"::equals)
                .hasSize(1);
    }

    @Test
    void noMarkOrLabelCoversAnother() {
        for (var wording : List.of(ENGLISH, ARABIC)) {
            var timeline = Timelines.plan(wording);
            var layout =
                    new TimelineLayout(timeline, new TimelinePlot(timeline.from(), timeline.until(), Zoom.YEAR), 60);
            var spots = List.copyOf(layout.spots().values());
            assertThat(spots).hasSize(9);
            for (var one : spots) {
                assertThat(one.label().left()).isGreaterThanOrEqualTo(0);
                assertThat(one.label().right()).isLessThanOrEqualTo(TimelinePlot.WIDTH + 1);
                for (var other : spots) {
                    if (!one.equals(other) && one.y() == other.y()) {
                        assertThat(one.label().right() < other.label().left()
                                        || other.label().right() < one.label().left())
                                .as(one.stop().id() + " and " + other.stop().id())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void todayIsALineWithItsDate() {
        assertThat(drawn(ENGLISH).elements("text").stream().map(Element::getTextContent))
                .contains("today, 14 February 2027", "Emergency: flood", "Long term, to 2035");
    }

    @Test
    void aCloserLookTellsTheAxisInShorterPeriods() {
        var day = LocalDate.of(2026, 1, 1);
        assertThat(new TimelinePlot(day, day.plusYears(3).minusDays(1), Zoom.QUARTER).ticks())
                .hasSize(12);
        assertThat(Zoom.QUARTER.period(LocalDate.of(2026, 8, 3))).isEqualTo("2026-Q3");
        assertThat(Zoom.MONTH.begin(LocalDate.of(2026, 8, 3))).isEqualTo("2026-08-01");
        assertThat(new TimelinePlot(day, day.plusYears(60), Zoom.YEAR).ticks()).hasSizeLessThan(24);
    }

    @Test
    void endsAfterItBegins() {
        var day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new Timeline("", "", Zoom.YEAR, day, day.minusDays(1), day, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
