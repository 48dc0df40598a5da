package org.waymark.query.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.query.place.PlaceName;
import org.waymark.query.progress.Point;

/**
 * A place and its values, in order of time.
 *
 * @param values of the group asked about
 * @param reference of the group it is compared with; empty where there is none
 */
public record Part(PlaceName place, List<Point> values, List<Point> reference) {

    /** What is known of the group for a period, be it that the value is missing. */
    public Optional<Point> at(Period period) {
        return at(values, period);
    }

    /** Reference minus group, in points or units; nothing where one of them has no value. */
    public Optional<BigDecimal> gap(Period period) {
        return shown(at(reference, period))
                .flatMap(other -> shown(at(values, period)).map(other::subtract));
    }

    /** The number of the group for a period. */
    Optional<BigDecimal> number(Period period) {
        return shown(at(period));
    }

    /** The last number of the group, of whatever period. */
    @Nullable
    BigDecimal last() {
        return values.reversed().stream()
                .flatMap(point -> Optional.ofNullable(point.observation().shown()).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Point> at(List<Point> points, Period period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }

    private static Optional<BigDecimal> shown(Optional<Point> point) {
        return point.map(Point::observation).flatMap(told -> Optional.ofNullable(told.shown()));
    }
}
