package org.waymark.query.progress;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.indicator.Direction.DOWN;
import static org.waymark.command.indicator.Direction.TOWARDS;
import static org.waymark.command.indicator.Direction.UP;
import static org.waymark.query.Cast.mark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.assessment.MethodKind;
import org.waymark.command.indicator.Direction;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;

class MethodsTest {

    static final BigDecimal HUNDRED = new BigDecimal("100");

    static Assessment assess(MethodKind method, Direction direction, Target target, Mark now, Mark... before) {
        return assess(method.usual(), direction, target, null, now, before);
    }

    static Assessment assess(
            Assessing method, Direction direction, Target target, @Nullable BigDecimal limit, Mark now, Mark... past) {
        var run = IntStream.rangeClosed(0, past.length)
                .mapToObj(i -> i < past.length ? past[i] : now)
                .toList();
        return Method.of(method)
                .assess(new Course(direction, null, target, now.period(), now.value(), run, limit));
    }

    static Target from2015(String baseline, Mark... path) {
        return new Target(mark(2015, baseline), List.of(path), false);
    }

    static BigDecimal toFourDigits(@Nullable Double number) {
        return BigDecimal.valueOf(Objects.requireNonNull(number)).setScale(4, HALF_UP);
    }

    static BigDecimal percent(Assessment found, String figure) {
        return toFourDigits(Objects.requireNonNull(found.figures().get(figure)) * 100);
    }

    @Nested
    class GrowthAsAShareOfGrowthRequired {

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
            var found = assess(
                    MethodKind.CAGR_RATIO, direction, from2015(baseline, mark(2030, promised)), mark(2022, value));
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
        @CsvSource({"50, 60, ON_TRACK", "50, 53, AT_RISK", "50, 50.5, OFF_TRACK", "50, 45, OFF_TRACK", "95, 96, AT_RISK", "95, 98, ON_TRACK"})
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

    @Nested
    class TheChartOfTheUnitedNations {

        @ParameterizedTest
        @CsvSource({
            "55, 61, 70, UP, 0.9108, 2, AT_RISK",
            "18, 13, 9, DOWN, 1.0042, 3, ON_TRACK",
            "40, 39, 30, DOWN, 0.2112, 2, AT_RISK",
            "20, 21, 12, DOWN, -0.2755, 1, OFF_TRACK"
        })
        void drawsGrowthOnToTheTargetYear(
                String baseline,
                String value,
                String promised,
                Direction direction,
                String ratio,
                double score,
                Status status) {
            var found = assess(
                    MethodKind.UN_CHART, direction, from2015(baseline, mark(2030, promised)), mark(2022, value));
            assertThat(toFourDigits(found.ratio())).isEqualTo(ratio);
            assertThat(found.figures()).containsEntry("score", score);
            assertThat(found.status()).isEqualTo(status);
        }

        @Test
        void isAchievedOnceTheTargetIsMetAndSaysNothingAfterItsYear() {
            var target = from2015("10", mark(2020, "20"));
            assertThat(assess(MethodKind.UN_CHART, UP, target, mark(2018, "20")).status())
                    .isEqualTo(Status.ACHIEVED);
            assertThat(assess(MethodKind.UN_CHART, UP, target, mark(2022, "19")).reason())
                    .isEqualTo("target-past");
        }
    }

    @Nested
    class TheWeatherOfGermany {

        @ParameterizedTest
        @CsvSource({
            "20.0, sun, ON_TRACK",
            "19.6, sun, ON_TRACK",
            "19.5, sun-cloud, AT_RISK",
            "18.0, sun-cloud, AT_RISK",
            "17.9, cloud, OFF_TRACK",
            "10.0, cloud, OFF_TRACK",
            "9.5, storm, OFF_TRACK"
        })
        void followsFromTheShortfallAtThePaceOfTheLastFiveYears(String reached, String grade, Status status) {
            // five years from 2015, five more to the target: what is made again is what was made
            var made = new BigDecimal(reached).subtract(BigDecimal.TEN);
            var found = assess(
                    MethodKind.GERMAN_SYMBOLS,
                    UP,
                    from2015("5", mark(2025, "20")),
                    mark(2020, "10"),
                    new Mark(mark(2015, "0").period(), BigDecimal.TEN.subtract(made)));
            assertThat(found.grade()).isEqualTo(grade);
            assertThat(found.status()).isEqualTo(status);
        }

        @Test
        void looksAtNothingBeforeTheLastFiveYears() {
            var found = assess(
                    MethodKind.GERMAN_SYMBOLS,
                    UP,
                    from2015("5", mark(2030, "20")),
                    mark(2022, "10"),
                    mark(2010, "50"),
                    mark(2017, "5"));
            assertThat(found.figures()).containsEntry("change", 1.0);
        }

        @Test
        void countsTheWorstOfSeveralTargets() {
            var found = assess(
                    MethodKind.GERMAN_SYMBOLS,
                    DOWN,
                    from2015("30", mark(2024, "18"), mark(2030, "2")),
                    mark(2022, "20"),
                    mark(2017, "25"));
            assertThat(found.grade()).isEqualTo("cloud");
            assertThat(found.figures()).containsEntry("target", 2.0);
        }

        @Test
        void needsTwoValuesAYearApart() {
            assertThat(assess(MethodKind.GERMAN_SYMBOLS, UP, from2015("5", mark(2030, "20")), mark(2022, "10"))
                            .reason())
                    .isEqualTo("too-few-values");
        }
    }

    @Test
    void thresholdsDecideTheWord() {
        var strict = new Assessing(MethodKind.STRAIGHT_LINE, new BigDecimal("1.2"), new BigDecimal("0.9"));
        var target = from2015("18", mark(2030, "9"));
        assertThat(assess(strict, DOWN, target, null, mark(2022, "13")).status()).isEqualTo(Status.AT_RISK);
        assertThat(assess(strict, DOWN, target, null, mark(2022, "13")).method()).isEqualTo(strict);
    }
}
