package org.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.indicator.Direction.DOWN;
import static org.waymark.command.indicator.Direction.TOWARDS;
import static org.waymark.command.indicator.Direction.UP;
import static org.waymark.query.Cast.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.Period;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.indicator.Direction;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;

class StraightLineTest {

    static Assessment assess(Direction direction, Target target, int year, String value) {
        return new StraightLine(Assessing.USUAL)
                .assess(new Course(
                        direction, null, target, Period.year(year), new BigDecimal(value), List.of(), null));
    }

    static Target target(String baseline, Mark... path) {
        return new Target(mark(2015, baseline), List.of(path), false);
    }

    @ParameterizedTest
    @CsvSource({
        "55, 61, 70, UP, 0.8571, AT_RISK",
        "18, 13, 9, DOWN, 1.1905, ON_TRACK",
        "40, 39, 30, DOWN, 0.2143, OFF_TRACK",
        "20, 21, 12, DOWN, -0.2679, OFF_TRACK"
    })
    void isTheShareOfTheWayThatWasDue(
            String baseline, String value, String promised, Direction direction, String ratio, Status status) {
        var assessment = assess(direction, target(baseline, mark(2030, promised)), 2022, value);
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(new BigDecimal(Objects.requireNonNull(assessment.ratio()).toString())
                        .setScale(4, RoundingMode.HALF_UP))
                .isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"19.5, ON_TRACK", "19.49, AT_RISK", "16, AT_RISK", "15.99, OFF_TRACK"})
    void changesItsWordAtNineteenTwentiethsAndThreeFifths(String value, Status status) {
        assertThat(assess(UP, target("10", mark(2025, "30")), 2020, value).status())
                .isEqualTo(status);
    }

    @Test
    void looksAtTheNextPointOfThePath() {
        var path = target("10", mark(2020, "12"), mark(2030, "30"));
        assertThat(assess(UP, path, 2020, "12").status()).isEqualTo(Status.ON_TRACK);
        assertThat(assess(UP, path, 2021, "12").ratio()).isEqualTo(0.25);
        assertThat(assess(UP, path, 2020, "30").status()).isEqualTo(Status.ACHIEVED);
    }

    @Test
    void isAchievedOnceTheTargetIsMetWhicheverWayIsBetter() {
        assertThat(assess(DOWN, target("18", mark(2030, "9")), 2022, "8.9").status())
                .isEqualTo(Status.ACHIEVED);
        assertThat(assess(UP, target("18", mark(2030, "20")), 2022, "20").status())
                .isEqualTo(Status.ACHIEVED);
        assertThat(assess(TOWARDS, target("18", mark(2030, "10")), 2022, "10").status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void saysWhyItDoesNotApply() {
        var without = new Target(null, List.of(mark(2030, "20")), false);
        assertThat(assess(UP, without, 2022, "19").reason()).isEqualTo("no-baseline");
        assertThat(assess(UP, without, 2022, "20").status()).isEqualTo(Status.ACHIEVED);
        assertThat(assess(UP, target("10", mark(2030, "20")), 2015, "25").reason())
                .isEqualTo("too-early");
        assertThat(assess(UP, target("10", mark(2030, "10")), 2022, "9").reason())
                .isEqualTo("level-path");
    }
}
