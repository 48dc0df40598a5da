package org.waymark.query.progress;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.indicator.Direction.TOWARDS;
import static org.waymark.command.indicator.Direction.UP;
import static org.waymark.query.Cast.mark;
import static org.waymark.query.progress.MethodsTest.HUNDRED;
import static org.waymark.query.progress.MethodsTest.assess;
import static org.waymark.query.progress.MethodsTest.from2015;
import static org.waymark.query.progress.MethodsTest.percent;
import static org.waymark.query.progress.MethodsTest.toFourDigits;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.assessment.MethodKind;
import org.waymark.command.indicator.Direction;
import org.waymark.command.strategy.Target;

/** Growth as a share of growth required. */
class GrowthMethodTest {

    @ParameterizedTest
    @CsvSource({
        "55, 61, 70, UP, 1.4901, 1.6207, 0.9194, 2.282, AT_RISK, acceleration-needed",
        "18, 13, 9, DOWN, -4.5425, -4.5158, 1.0059, 2.899, ON_TRACK, as-required",
        "40, 39, 30, DOWN, -0.3610, -1.8996, 0.1901, -1.708, OFF_TRACK, limited",
        "20, 21, 12, DOWN, 0.6994, -3.3482, -0.2089, -3.370, OFF_TRACK, deterioration"
    })
    void givesARatioAScoreAndAWord(
            String baseline,
            String value,
            String promised,
            Direction direction,
            String growth,
            String required,
            String ratio,
            String score,
            Status status,
            String grade) {
        var found =
                assess(MethodKind.CAGR_RATIO, direction, from2015(baseline, mark(2030, promised)), mark(2022, value));
        assertThat(percent(found, "growth")).isEqualTo(growth);
        assertThat(percent(found, "required")).isEqualTo(required);
        assertThat(toFourDigits(found.ratio())).isEqualTo(ratio);
        assertThat(toFourDigits(found.figures().get("score")).setScale(3, HALF_UP))
                .isEqualTo(score);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"50, 0.9539", "80, 0.6287", "95, 0.2037", "99, 0.0436", "100, 0.0000", "200, 1.0000", "250, 1.0000"})
    void asksLessTheNearerTheLimitIs(double baseline, String nearness) {
        assertThat(toFourDigits(CagrRatio.near(baseline, 100))).isEqualTo(nearness);
    }

    @Test
    void scoresStayBetweenMinusFiveAndFive() {
        assertThat(CagrRatio.score(9)).isEqualTo(5);
        assertThat(CagrRatio.score(-9)).isEqualTo(-5);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 60, ON_TRACK",
        "50, 53, AT_RISK",
        "50, 50.5, OFF_TRACK",
        "50, 45, OFF_TRACK",
        "95, 96, AT_RISK",
        "95, 98, ON_TRACK"
    })
    void withoutATargetHoldsGrowthAgainstWhatIsUsual(String baseline, String value, Status status) {
        var found = assess(
                MethodKind.CAGR_RATIO.usual(),
                UP,
                Target.NOT_PUBLISHED,
                HUNDRED,
                mark(2022, value),
                mark(2015, baseline));
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.grade()).isEqualTo("without-target");
    }

    @Test
    void takesZeroForAThousandth() {
        var found = assess(MethodKind.CAGR_RATIO, UP, from2015("0", mark(2030, "8")), mark(2020, "0.032"));
        assertThat(percent(found, "growth")).isEqualTo("100.0000");
    }

    @Test
    void readsNegativeNumbersTheRightWayRound() {
        var found = assess(MethodKind.CAGR_RATIO, UP, from2015("-10", mark(2030, "-5")), mark(2022, "-7"));
        assertThat(found.ratio()).isPositive();
        assertThat(found.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void goesDownWhereTheValueAimedAtIsLower() {
        var found = assess(MethodKind.CAGR_RATIO, TOWARDS, from2015("18", mark(2030, "9")), mark(2022, "13"));
        assertThat(found.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void saysWhyItDoesNotApply() {
        var target = from2015("10", mark(2030, "20"));
        assertThat(assess(MethodKind.CAGR_RATIO, UP, target, mark(2016, "11")).reason())
                .isEqualTo("too-short");
        assertThat(assess(MethodKind.CAGR_RATIO, UP, target, mark(2022, "-1")).reason())
                .isEqualTo("mixed-signs");
        assertThat(assess(MethodKind.CAGR_RATIO, UP, target, mark(2015, "10")).reason())
                .isEqualTo("too-early");
        assertThat(assess(MethodKind.CAGR_RATIO, UP, from2015("10", mark(2030, "10")), mark(2022, "9"))
                        .reason())
                .isEqualTo("level-path");
        assertThat(assess(
                                MethodKind.CAGR_RATIO,
                                UP,
                                new Target(null, List.of(mark(2030, "20")), false),
                                mark(2022, "11"))
                        .reason())
                .isEqualTo("no-baseline");
    }
}
