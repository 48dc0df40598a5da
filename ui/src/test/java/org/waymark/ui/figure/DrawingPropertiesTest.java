package org.waymark.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Node;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/** What holds of every drawing, whatever it is about and whatever its labels say. */
class DrawingPropertiesTest {

    private static final Set<String> DRAWN_WITH =
            Set.of("svg", "title", "desc", "defs", "pattern", "g", "line", "path", "circle", "rect", "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "viewBox",
            "role",
            "aria-labelledby",
            "direction",
            "lang",
            "id",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "d",
            "fill",
            "width",
            "height",
            "text-anchor",
            "patternUnits",
            "patternTransform");
    private static final Texts TEXTS = new Texts();

    @Property(tries = 150)
    void isWellFormedAndKnowsNoMoreThanItsElements(
            @ForAll("figures") Figure figure, @ForAll("wordings") Wording wording) {
        for (var markup : drawings(figure, wording)) {
            var drawn = Drawn.read(markup);
            assertThat(markup).doesNotContain("NaN", "Infinity", "style=");
            for (var element : drawn.elements("*")) {
                assertThat(DRAWN_WITH).contains(element.getTagName());
                var attributes = element.getAttributes();
                for (var i = 0; i < attributes.getLength(); i++) {
                    Node attribute = attributes.item(i);
                    assertThat(ATTRIBUTES).contains(attribute.getNodeName());
                }
                assertThat(element.getAttribute("fill")).matches("|url\\(#[A-Za-z0-9_-]+\\)");
            }
        }
    }

    @Property(tries = 150)
    void keepsEveryLabelOnTheSheet(@ForAll("figures") Figure figure, @ForAll("wordings") Wording wording) {
        for (var markup : drawings(figure, wording)) {
            var drawn = Drawn.read(markup);
            var sheet = drawn.sheet();
            assertThat(drawn.labels()).allSatisfy(label -> {
                assertThat(label.left()).isGreaterThanOrEqualTo(-0.5);
                assertThat(label.right()).isLessThanOrEqualTo(sheet.right() + 0.5);
                assertThat(label.top()).isGreaterThanOrEqualTo(-0.5);
                assertThat(label.bottom()).isLessThanOrEqualTo(sheet.bottom() + 0.5);
            });
        }
    }

    @Property(tries = 80)
    void saysItsTitleToThoseWhoDoNotSeeIt(@ForAll("figures") Figure figure, @ForAll("wordings") Wording wording) {
        var drawn = Drawn.read(
                new SvgRenderer(wording).trajectory("any", figure, Paper.WIDE).toString());
        assertThat(drawn.text("title")).isEqualTo(printable(figure.title()));
        assertThat(drawn.text("desc")).isNotBlank();
        var named = drawn.document()
                .getDocumentElement()
                .getAttribute("aria-labelledby")
                .split(" ", -1);
        assertThat(named)
                .containsExactly(
                        drawn.elements("title").getFirst().getAttribute("id"),
                        drawn.elements("desc").getFirst().getAttribute("id"));
    }

    @Property(tries = 80)
    void tableAndFileTellTheSameValues(@ForAll("figures") Figure figure) {
        var table = Drawn.read(new TableRenderer(TEXTS.of("en")).render(figure).toString());
        var periods = figure.series().stream()
                .filter(one -> one.role() != Role.BASELINE)
                .flatMap(one -> one.points().stream())
                .map(point -> point.at().intValue())
                .collect(Collectors.toSet());
        assertThat(table.elements("tr")).hasSize(periods.size() + 1);
        var lines =
                figure.series().stream().mapToInt(one -> one.points().size()).sum();
        assertThat(de.siegmar.fastcsv.reader.CsvReader.builder()
                        .ofCsvRecord(new CsvWriter(TEXTS.of("en")).write(figure))
                        .stream())
                .hasSize(lines + 1);
    }

    private static List<String> drawings(Figure figure, Wording wording) {
        var svg = new SvgRenderer(wording);
        var drawn = new ArrayList<String>();
        for (var paper : Paper.values()) {
            drawn.add(svg.trajectory("any <id>", figure, paper).toString());
            if (figure.find(Role.GAP).isPresent()) {
                drawn.add(svg.gap("any", figure, paper).toString());
            }
        }
        return drawn;
    }

    private static String printable(String text) {
        var drawn = new Xml().element("p", text).markup().toString();
        return Drawn.read(drawn).text("p");
    }

    @Provide
    Arbitrary<Wording> wordings() {
        return Arbitraries.of(TEXTS.of("en"), TEXTS.of("ar"));
    }

    @Provide
    Arbitrary<Figure> figures() {
        return Combinators.combine(
                        labels(), labels(), runs(2000, 12), runs(2000, 12), runs(2016, 4), units(), wordings())
                .as((title, name, values, others, path, unit, wording) -> {
                    var figure = TrajectoryFigure.of(title, unit, name, values)
                            .source(name)
                            .remark(title)
                            .today(Figures.TODAY);
                    if (others.size() % 2 == 1) {
                        figure.reference(title, others);
                    }
                    if (values.size() % 3 == 1) {
                        figure.baseline(Point.of(1999, BigDecimal.TEN)).tolerance(BigDecimal.ONE);
                    }
                    if (values.size() % 4 == 2) {
                        figure.original(others);
                    }
                    return figure.target(path).in(wording);
                });
    }

    private static Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.percent(), Unit.of("places"), Unit.of("<i>€</i>"));
    }

    private static Arbitrary<String> labels() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "</text><script>alert(1)</script>",
                        "\" onload=\"alert(1)",
                        "]]>&amp;&#0;",
                        "=HYPERLINK(\"x\")",
                        "\u202Eright to left\u0000\uFFFE\uD800",
                        "W".repeat(300),
                        "معدل البطالة بين مواطني الدول الأخرى من سن 20 إلى 64"),
                Arbitraries.strings().all().ofMaxLength(60));
    }

    private static Arbitrary<List<Point>> runs(int first, int most) {
        var value = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(1),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-9000000"), new BigDecimal("9000000"))
                        .ofScale(2));
        var flags = Arbitraries.of(Flag.class).set().ofMaxSize(2);
        return Combinators.combine(value.injectNull(0.1), flags)
                .as((number, marks) -> new Point(BigDecimal.ZERO, "", number, null, null, marks))
                .list()
                .ofMaxSize(most)
                .map(points -> Stream.iterate(0, i -> i < points.size(), i -> i + 1)
                        .map(i -> dated(first + i, points.get(i)))
                        .toList());
    }

    private static Point dated(int year, Point point) {
        return new Point(BigDecimal.valueOf(year), String.valueOf(year), point.value(), null, null, point.flags());
    }
}
