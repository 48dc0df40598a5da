package org.waymark.query.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Direction;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;

/**
 * Everything a method looks at: where a measure started, where it was promised to go and where it is.
 *
 * @param aim the value aimed at where the direction is {@code TOWARDS}; null there means the target itself
 * @param target with at least one point
 */
record Course(Direction direction, @Nullable BigDecimal aim, Target target, Period period, BigDecimal value) {

    /** The promise itself: the last point of the path. */
    Mark promised() {
        return target.path().getLast();
    }

    /** The point of the path that is due next, or the last one where all are past. */
    Mark next() {
        return target.path().stream()
                .filter(point -> point.period().compareTo(period) >= 0)
                .findFirst()
                .orElseGet(this::promised);
    }

    /** Whether the latest value is no younger than the baseline. */
    boolean notBegun() {
        var baseline = target.baseline();
        return baseline != null && period.compareTo(baseline.period()) <= 0;
    }

    /** Whether the promise is kept, in the direction that is better. */
    boolean met() {
        return merit(value).compareTo(merit(promised().value())) >= 0;
    }

    /** The higher the better, whatever the direction. */
    BigDecimal merit(BigDecimal number) {
        return switch (direction) {
            case UP, CONTEXT -> number;
            case DOWN -> number.negate();
            case TOWARDS ->
                number.subtract(aim == null ? promised().value() : aim).abs().negate();
        };
    }
}
