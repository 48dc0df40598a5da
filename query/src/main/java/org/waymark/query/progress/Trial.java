package org.waymark.query.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.strategy.Target;

/**
 * A measure as it would stand under another target. Nothing is kept of it.
 *
 * @param measure with the target and the status it would have
 */
public record Trial(MeasureProgress measure, Pace pace) {

    private static final BigDecimal FOREVER = BigDecimal.valueOf(500);

    /** Tries a target; nothing where it has no start or no path, or nobody has defined what is measured. */
    public static Optional<Trial> of(MeasureProgress now, Target target) {
        var start = target.baseline();
        var indicator = now.indicator();
        if (start == null || target.path().isEmpty() || indicator == null) {
            return Optional.empty();
        }
        var definition = indicator.definition();
        var tried = new MeasureProgress(
                now.measure().aimingAt(target),
                indicator,
                now.values(),
                now.reference(),
                now.latest(),
                Figures.assessed(Method.of(now.assessment().method()), target, indicator, now.values()));
        var end = target.path().getLast();
        return Optional.of(
                new Trial(tried, Pace.of(definition.direction(), definition.towards(), start, end, now.values())));
    }

    /** Where a pace leads by the period of the target, and when it would reach it. */
    public Lead lead(BigDecimal pace) {
        var target = measure.measure().target();
        var start = Objects.requireNonNull(target.baseline());
        var end = target.path().getLast();
        var way = end.value().subtract(start.value());
        var years = Pace.years(start.period(), end.period());
        var value = start.value().add(pace.multiply(years).multiply(BigDecimal.valueOf(way.signum())));
        var needed = pace.signum() <= 0 ? null : way.abs().divide(pace, MathContext.DECIMAL64);
        return new Lead(
                value.setScale(2, RoundingMode.HALF_UP),
                end.period(),
                needed == null || needed.compareTo(FOREVER) > 0
                        ? null
                        : start.period().yearOfEnd()
                                + needed.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    /** The value by a period, and the year by whose end the target is reached, or null where it never is. */
    public record Lead(
            BigDecimal value, Period by, @Nullable Integer reached) {}
}
