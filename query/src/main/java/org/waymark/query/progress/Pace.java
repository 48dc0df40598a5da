package org.waymark.query.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Direction;
import org.waymark.command.reporting.Flag;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;

/**
 * How fast a measure has to go, and how fast it ever went: change for the better in one year, in the indicator's unit.
 *
 * @param required from the start to the target, or null where no time lies between them
 * @param remaining from the latest value to the target, or null where there is none or the target is past
 * @param best between two values that follow each other without a break, or null where there are no two
 */
public record Pace(
        @Nullable BigDecimal required,
        @Nullable BigDecimal remaining,
        @Nullable Best best) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int DECIMALS = 6;

    /** The fastest change for the better there ever was, and between which values. */
    public record Best(BigDecimal pace, Period from, Period to) {}

    /** Whether the required pace was never reached; nothing where one of the two is not known. */
    public Optional<Boolean> fasterThanEver() {
        return required == null || best == null ? Optional.empty() : Optional.of(required.compareTo(best.pace()) > 0);
    }

    /** The pace of a measure to the end of a path from a start. */
    static Pace of(Direction direction, @Nullable BigDecimal aim, Mark start, Mark end, List<Point> values) {
        var target = new Target(start, List.of(end), false);
        var readings = readings(values);
        var merit = new Merit(direction, aim, target);
        var latest = readings.isEmpty() ? null : readings.getLast().mark();
        return new Pace(
                merit.pace(start, end).orElse(null),
                latest == null ? null : merit.pace(latest, end).orElse(null),
                IntStream.range(1, readings.size())
                        .filter(i -> !readings.get(i).breaks())
                        .boxed()
                        .flatMap(i -> merit.best(
                                readings.get(i - 1).mark(), readings.get(i).mark()))
                        .max(Comparator.comparing(Best::pace))
                        .orElse(null));
    }

    /** The years from the end of one period to the end of another. */
    static BigDecimal years(Period from, Period to) {
        return StraightLine.months(to).subtract(StraightLine.months(from)).divide(MONTHS, MathContext.DECIMAL64);
    }

    /** Values that are there, and whether a break lies before them. */
    private static List<Reading> readings(List<Point> values) {
        var broken = new boolean[1];
        return values.stream()
                .flatMap(point -> {
                    broken[0] |= point.flags().contains(Flag.BREAK);
                    var value = point.observation().shown();
                    if (value == null) {
                        return Stream.<Reading>empty();
                    }
                    var reading = new Reading(new Mark(point.period(), value), broken[0]);
                    broken[0] = false;
                    return Stream.of(reading);
                })
                .toList();
    }

    private record Reading(Mark mark, boolean breaks) {}

    private record Merit(Direction direction, @Nullable BigDecimal aim, Target target) {

        Optional<BigDecimal> pace(Mark from, Mark to) {
            var years = years(from.period(), to.period());
            return years.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(of(to).subtract(of(from))
                            .divide(years, MathContext.DECIMAL64)
                            .setScale(DECIMALS, RoundingMode.HALF_EVEN));
        }

        Stream<Best> best(Mark from, Mark to) {
            return pace(from, to).map(pace -> new Best(pace, from.period(), to.period())).stream();
        }

        private BigDecimal of(Mark mark) {
            return new Course(direction, aim, target, mark.period(), mark.value(), List.of(), null).merit(mark.value());
        }
    }
}
