package org.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.indicator.Direction.DOWN;
import static org.waymark.command.indicator.Direction.UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.waymark.command.Period;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.indicator.Direction;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;

/** What holds for every course from 2015 towards 2030. */
class EveryStraightLineTest {

    static final int FARTHEST = 10_000;

    static Assessment assess(Direction direction, int baseline, int way, int year, int value) {
        var sign = direction == DOWN ? -1L : 1L;
        var target = new Target(
                new Mark(Period.year(2015), BigDecimal.valueOf(sign * baseline)),
                List.of(new Mark(Period.year(2030), BigDecimal.valueOf(sign * (baseline + way)))),
                false);
        return new StraightLine(Assessing.USUAL)
                .assess(new Course(
                        direction,
                        null,
                        target,
                        Period.year(year),
                        BigDecimal.valueOf(sign * value),
                        List.of(),
                        null));
    }

    static double ratio(Assessment assessment) {
        return Objects.requireNonNull(assessment.ratio());
    }

    @Property
    void upAndDownAreMirrorImages(
            @ForAll @IntRange(min = -FARTHEST, max = FARTHEST) int baseline,
            @ForAll @IntRange(min = 1, max = FARTHEST) int way,
            @ForAll @IntRange(min = 2016, max = 2040) int year,
            @ForAll @IntRange(min = -FARTHEST, max = FARTHEST) int value) {
        assertThat(assess(DOWN, baseline, way, year, value)).isEqualTo(assess(UP, baseline, way, year, value));
    }

    @Property
    void aBetterValueIsNeverJudgedWorse(
            @ForAll @IntRange(min = -FARTHEST, max = FARTHEST) int baseline,
            @ForAll @IntRange(min = 1, max = FARTHEST) int way,
            @ForAll @IntRange(min = 2016, max = 2040) int year,
            @ForAll @IntRange(min = -FARTHEST, max = FARTHEST) int value,
            @ForAll @IntRange(min = 0, max = FARTHEST) int better) {
        var one = assess(UP, baseline, way, year, value);
        var other = assess(UP, baseline, way, year, value + better);
        assertThat(ratio(other)).isGreaterThanOrEqualTo(ratio(one));
        assertThat(other.status()).isLessThanOrEqualTo(one.status());
    }

    @Property
    void theSameValueLaterIsNeverJudgedBetter(
            @ForAll @IntRange(min = 0, max = FARTHEST) int baseline,
            @ForAll @IntRange(min = 1, max = FARTHEST) int way,
            @ForAll @IntRange(min = 2016, max = 2039) int year,
            @ForAll @IntRange(min = 0, max = FARTHEST) int progress) {
        var soon = assess(UP, baseline, way, year, baseline + progress);
        var late = assess(UP, baseline, way, year + 1, baseline + progress);
        assertThat(ratio(late)).isLessThanOrEqualTo(ratio(soon));
        assertThat(late.status()).isGreaterThanOrEqualTo(soon.status());
    }

    @Property
    void whoMovesEverythingByTheSameAmountIsJudgedTheSame(
            @ForAll @IntRange(min = -FARTHEST, max = FARTHEST) int baseline,
            @ForAll @IntRange(min = 1, max = FARTHEST) int way,
            @ForAll @IntRange(min = 2016, max = 2040) int year,
            @ForAll @IntRange(min = -FARTHEST, max = FARTHEST) int value,
            @ForAll @IntRange(min = -FARTHEST, max = FARTHEST) int shift) {
        assertThat(assess(UP, baseline + shift, way, year, value + shift))
                .isEqualTo(assess(UP, baseline, way, year, value));
    }

    @Property
    void whoKeepsPaceIsOnTrackOrThere(
            @ForAll @IntRange(min = -FARTHEST, max = FARTHEST) int baseline,
            @ForAll @IntRange(min = 1, max = FARTHEST) int pace,
            @ForAll @IntRange(min = 2016, max = 2040) int year) {
        assertThat(assess(UP, baseline, 15 * pace, year, baseline + (year - 2015) * pace)
                        .status())
                .isIn(Status.ON_TRACK, Status.ACHIEVED);
    }
}
