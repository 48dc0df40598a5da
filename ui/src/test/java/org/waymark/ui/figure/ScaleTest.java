package org.waymark.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.figure.Figures.ENGLISH;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"100, '90, 95, 100%'", "0, '0, 0.2, 0.4, 0.6, 0.8, 1%'", "50, '44, 46, 48, 50, 52, 54, 56%'"})
    void ofASingleShareKeepsWithinNoneAndAll(String value, String axis) {
        assertThat(axis(Unit.percent(), value)).isEqualTo(axis);
    }

    @Test
    void staysWholeBesideTheAxis() {
        assertThat(axis(Unit.percent(), "6.1", "10.3")).endsWith("11%").doesNotContain("…");
        assertThat(axis(Unit.of("people"), "1200000", "3400000"))
                .endsWith("4,000,000")
                .doesNotContain("…");
    }

    @Test
    void startsAtZeroWhereTheValuesComeNearIt() {
        assertThat(axis(Unit.percent(), "3", "12")).startsWith("0, ");
        assertThat(axis(Unit.percent(), "49", "57")).doesNotStartWith("0, ");
    }

    private static String axis(Unit unit, String... values) {
        var figure = TrajectoryFigure.of("Any", unit, "All", Figures.yearly(2020, values))
                .in(ENGLISH);
        var drawn = Drawn.read(
                new SvgRenderer(ENGLISH).trajectory("any", figure, Paper.WIDE).toString());
        var upward = drawn.elements("g").stream()
                .filter(group -> group.getAttribute("class").equals("axis"))
                .findFirst()
                .orElseThrow();
        return drawn.elements("text").stream()
                .filter(text -> text.getParentNode().isSameNode(upward))
                .map(Element::getTextContent)
                .collect(Collectors.joining(", "));
    }
}
