package org.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.definition;
import static org.waymark.query.Cast.jobless;
import static org.waymark.query.Cast.mark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.Period;
import org.waymark.command.indicator.Direction;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Observation;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.Target;
import org.waymark.query.Cast;
import org.waymark.query.indicator.IndicatorPage;

class TrialTest {

    private static final Point IN_2016 = point(2016, "12");
    private static final Point IN_2017 = point(2017, "11.5");
    private static final Point IN_2018 = point(2018, "10.3");

    private static Point point(int year, String value, Flag... flags) {
        return new Point(
                Period.year(year), Observation.of(new BigDecimal(value), flags), LocalDate.of(year + 1, 4, 1), 1);
    }

    private static MeasureProgress now(Direction direction, Point... values) {
        var all = new ArrayList<>(List.of(values));
        return new MeasureProgress(
                jobless(FROM_12_TO_9, Rhythm.YEARLY),
                new IndicatorPage(Cast.UNEMPLOYMENT, definition(direction), List.of()),
                all,
                List.of(),
                all.isEmpty() ? null : all.getLast(),
                new Assessment(Status.NO_DATA, Assessing.USUAL, null, null));
    }

    private static Target to(int year, String value) {
        return new Target(mark(2016, "12"), List.of(mark(year, value)), false);
    }

    private static Trial tried(MeasureProgress now, Target target) {
        return Trial.of(now, target).orElseThrow();
    }

    private static void is(@Nullable BigDecimal pace, String expected) {
        assertThat(pace).isEqualByComparingTo(expected);
    }

    @Nested
    class ThePace {

        @Test
        void isWhatEachYearMustBringFromTheStartAndFromTheLatestValue() {
            var pace = tried(now(Direction.DOWN, IN_2016, IN_2017, IN_2018), to(2020, "8"))
                    .pace();
            is(pace.required(), "1");
            is(pace.remaining(), "1.15");
        }

        @Test
        void standsBesideTheBestEverReached() {
            var pace = tried(now(Direction.DOWN, IN_2016, IN_2017, IN_2018), to(2020, "6"))
                    .pace();
            assertThat(pace.best())
                    .isEqualTo(new Pace.Best(new BigDecimal("1.200000"), Period.year(2017), Period.year(2018)));
            assertThat(pace.fasterThanEver()).contains(true);
            assertThat(tried(now(Direction.DOWN, IN_2016, IN_2017, IN_2018), to(2020, "8"))
                            .pace()
                            .fasterThanEver())
                    .contains(false);
        }

        @Test
        void isForTheBetterWhateverTheDirection() {
            var pace = tried(now(Direction.UP, IN_2016, IN_2017, IN_2018), to(2020, "14"))
                    .pace();
            is(pace.required(), "0.5");
            is(pace.best() == null ? null : pace.best().pace(), "-0.5");
        }

        @Test
        void isNotComparedAcrossABreak() {
            var broken = point(2018, "8", Flag.BREAK);
            var pace = tried(now(Direction.DOWN, IN_2016, IN_2017, broken, point(2019, "7.9")), to(2020, "8"))
                    .pace();
            assertThat(pace.best())
                    .isEqualTo(new Pace.Best(new BigDecimal("0.500000"), Period.year(2016), Period.year(2017)));
        }

        @Test
        void ofSeveralYearsIsSpreadOverThem() {
            var pace = tried(now(Direction.DOWN, IN_2016, point(2020, "8")), to(2020, "8"))
                    .pace();
            is(pace.best() == null ? null : pace.best().pace(), "1");
            assertThat(pace.remaining()).as("the target is past").isNull();
        }

        @Test
        void isNotKnownWithoutValues() {
            var pace = tried(now(Direction.DOWN), to(2020, "8")).pace();
            assertThat(pace.best()).isNull();
            assertThat(pace.remaining()).isNull();
            assertThat(pace.fasterThanEver()).isEmpty();
        }
    }

    @Test
    void aTrialIsAssessedAsTheTargetItselfWouldBe() {
        var now = now(Direction.DOWN, IN_2016, IN_2017, IN_2018);
        assertThat(tried(now, to(2020, "6")).measure().assessment().status()).isEqualTo(Status.OFF_TRACK);
        assertThat(tried(now, to(2020, "11")).measure().assessment().status()).isEqualTo(Status.ACHIEVED);
        assertThat(now.measure().target()).as("nothing is kept").isEqualTo(FROM_12_TO_9);
    }

    @Test
    void aPaceLeadsSomewhere() {
        var trial = tried(now(Direction.DOWN, IN_2016), to(2020, "8"));
        assertThat(trial.lead(new BigDecimal("0.5")))
                .isEqualTo(new Trial.Lead(new BigDecimal("10.00"), Period.year(2020), 2024));
        assertThat(trial.lead(new BigDecimal("3")).reached()).isEqualTo(2018);
        assertThat(trial.lead(BigDecimal.ZERO).reached()).isNull();
    }

    @Test
    void thereIsNoneWithoutStartOrPath() {
        var now = now(Direction.DOWN, IN_2016);
        assertThat(Trial.of(now, Target.NOT_PUBLISHED)).isEmpty();
        assertThat(Trial.of(now, new Target(null, List.of(mark(2020, "8")), false)))
                .isEmpty();
    }
}
