package org.waymark.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.figure.Figures.ARABIC;
import static org.waymark.ui.figure.Figures.ENGLISH;
import static org.waymark.ui.figure.Figures.yearly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerdictTest {

    static final Assessment RISING = new Assessment(Status.AT_RISK, true);
    static final Assessment FALLING = new Assessment(Status.AT_RISK, false);
    static final Assessment DONE = new Assessment(Status.ACHIEVED, true);

    static TrajectoryFigure of(List<Point> values) {
        return TrajectoryFigure.of("Employment", Unit.percent(), "All", values);
    }

    static List<Point> path(int year, String value) {
        return List.of(Point.of(year, new BigDecimal(value)));
    }

    @Nested
    class OnAPath {

        @Test
        void tellsValueChangePathAndWhereItLeads() {
            assertThat(Verdict.of(Figures.employment(ENGLISH), RISING, ENGLISH).text())
                    .isEqualTo("57.2% in 2026, up 1.3 points since 2025. "
                            + "That is 1.6 points below the path agreed for 2026. "
                            + "At this pace the target for 2032 is missed by about 3 points.");
        }

        @Test
        void concludesInBold() {
            var figure = of(yearly(2020, "50", "52", "54", "56"))
                    .target(path(2024, "57"))
                    .in(ENGLISH);
            assertThat(Verdict.of(figure, RISING, ENGLISH).conclusion())
                    .isEqualTo("At this pace the target for 2024 is met.");
        }

        @Test
        void knowsWhenLessIsBetter() {
            var figure = of(yearly(2020, "12", "11", "10", "9"))
                    .target(path(2024, "9"))
                    .in(ENGLISH);
            assertThat(Verdict.of(figure, FALLING, ENGLISH).conclusion())
                    .isEqualTo("At this pace the target for 2024 is met.");
            assertThat(Verdict.of(figure, RISING, ENGLISH).conclusion())
                    .isEqualTo("At this pace the target for 2024 is missed by about 1 point.");
        }

        @Test
        void saysThatThePathIsIllustrative() {
            var figure = of(yearly(2020, "50", "52", "54", "56"))
                    .baseline(Point.of(2020, new BigDecimal("50")))
                    .target(path(2024, "58"))
                    .illustrative()
                    .in(ENGLISH);
            assertThat(Verdict.of(figure, RISING, ENGLISH).text())
                    .endsWith("That is on the illustrative path for 2023. "
                            + "At this pace the illustrative target for 2024 is met.");
        }
    }

    @Nested
    class AfterTheTarget {

        @Test
        void saysWhetherItWasReached() {
            var missed =
                    of(yearly(2020, "50", "52", "54")).target(path(2022, "56")).in(ENGLISH);
            assertThat(Verdict.of(missed, RISING, ENGLISH).conclusion())
                    .isEqualTo("The target of 56% for 2022 was missed by 2 points.");
            var met =
                    of(yearly(2020, "50", "52", "57")).target(path(2022, "56")).in(ENGLISH);
            assertThat(Verdict.of(met, RISING, ENGLISH).conclusion())
                    .isEqualTo("The target of 56% for 2022 has been reached.");
            var early = of(yearly(2020, "50", "58")).target(path(2030, "56")).in(ENGLISH);
            assertThat(Verdict.of(early, DONE, ENGLISH).conclusion())
                    .isEqualTo("The target of 56% for 2030 has been reached.");
        }
    }

    @Nested
    class WithLittleToGoBy {

        @Test
        void inventsNoTarget() {
            var figure = of(yearly(2020, "50", "50")).in(ENGLISH);
            assertThat(Verdict.of(figure, RISING, ENGLISH))
                    .isEqualTo(new Verdict(List.of("50% in 2021, the same as in 2020.", "No target published."), ""));
        }

        @Test
        void hasNoConclusionFromThreeReadings() {
            var figure =
                    of(yearly(2020, "50", "52", "54")).target(path(2030, "60")).in(ENGLISH);
            assertThat(figure.projection()).isEmpty();
            assertThat(Verdict.of(figure, RISING, ENGLISH).conclusion()).isEmpty();
        }

        @Test
        void waitsForAFirstValue() {
            assertThat(Verdict.of(Figures.without(ENGLISH), RISING, ENGLISH).text())
                    .isEqualTo("No value has been published yet. No target published.");
            assertThat(Verdict.of(Figures.without(ARABIC), RISING, ARABIC).text())
                    .isEqualTo("لم تُنشر أي قيمة بعد. لم يُنشر هدف.");
        }
    }

    @Nested
    class AcrossABreak {

        @Test
        void comparesNothing() {
            var values = new ArrayList<>(yearly(2019, "40", "41"));
            values.add(Point.of(2021, new BigDecimal("55"), Flag.BREAK, Flag.PROVISIONAL));
            assertThat(Verdict.of(of(values).in(ENGLISH), RISING, ENGLISH).text())
                    .isEqualTo("55% in 2021. The series has a break, so this cannot be compared with 2020. "
                            + "The value for 2021 carries a mark: provisional. No target published.");
        }

        @Test
        void projectsOnlyFromWhatCameAfter() {
            var values = new ArrayList<>(yearly(2015, "40", "41", "42", "43"));
            values.add(Point.of(2019, new BigDecimal("55"), Flag.BREAK));
            values.addAll(yearly(2020, "56", "57"));
            assertThat(of(values).projectedTo(2030).in(ENGLISH).projection()).isEmpty();
            values.add(Point.of(2022, new BigDecimal("58")));
            assertThat(of(values)
                            .projectedTo(2024)
                            .in(ENGLISH)
                            .projection()
                            .orElseThrow()
                            .value())
                    .isEqualByComparingTo("60");
        }
    }

    @Nested
    class OfTheGap {

        @Test
        void tellsWhichGroupMoved() {
            assertThat(new GapSentence(ENGLISH).of(Figures.unemployment(ENGLISH)))
                    .containsExactly(
                            "Non-EU citizens 6.3%, Nationals 3.8% in 2024: a gap of 2.5 points.",
                            "The gap is 0.6 points smaller than in 2023: "
                                    + "Non-EU citizens down 0.5 points and Nationals up 0.1 points.");
        }

        @Test
        void isSilentWithoutAReference() {
            assertThat(new GapSentence(ENGLISH).of(Figures.employment(ENGLISH))).isEmpty();
        }
    }

    @Test
    void theProjectionFollowsTheDriftMethod() {
        var end = Figures.employment(ENGLISH).projection().orElseThrow();
        assertThat(end.value()).isEqualByComparingTo("65.3");
        assertThat(end.point().low()).isEqualByComparingTo("63.0");
        assertThat(end.point().high()).isEqualByComparingTo("67.6");
    }
}
