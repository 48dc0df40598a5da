package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The course carried on at the average pace, with the range that holds 8 in 10 outcomes. This is the drift method: with
 * mean yearly change m and standard deviation s of the yearly changes over a span of T years, the value h years on is y
 * + m·h with a standard error of s·√(h·(1 + h/T)) (Hyndman and Athanasopoulos, Forecasting: Principles and Practice,
 * 3rd ed., 5.2 and 5.5). Readings before a break do not count; fewer than four say nothing.
 */
final class Projection {

    static final int FEWEST_READINGS = 4;
    private static final double EIGHT_IN_TEN = 1.2816;

    private Projection() {}

    /** The latest reading and one point a year up to and with the last year; empty where too little is known. */
    static List<Point> of(Series actual, int lastYear, Unit unit) {
        var readings = actual.comparable();
        if (readings.size() < FEWEST_READINGS || readings.getLast().x() >= lastYear) {
            return List.of();
        }
        var latest = readings.getLast();
        var span = latest.x() - readings.getFirst().x();
        var pace = (latest.y() - readings.getFirst().y()) / span;
        var spread = spread(readings, pace);
        var points = new ArrayList<Point>();
        points.add(new Point(
                latest.point().at(), latest.period(), latest.value(), latest.value(), latest.value(), Set.of()));
        for (var year = (int) Math.floor(latest.x()) + 1; year <= lastYear; year++) {
            var ahead = year - latest.x();
            var middle = latest.y() + pace * ahead;
            var half = EIGHT_IN_TEN * spread * Math.sqrt(ahead * (1 + ahead / span));
            points.add(Point.between(
                    year, bounded(middle, unit), bounded(middle - half, unit), bounded(middle + half, unit)));
        }
        return points;
    }

    private static double spread(List<Reading> readings, double pace) {
        var squares = 0.0;
        for (var i = 1; i < readings.size(); i++) {
            var years = readings.get(i).x() - readings.get(i - 1).x();
            var off = readings.get(i).y() - readings.get(i - 1).y() - pace * years;
            squares += off * off / years;
        }
        return Math.sqrt(squares / (readings.size() - 2));
    }

    private static BigDecimal bounded(double value, Unit unit) {
        var bounded = unit.inPercent() ? Math.clamp(value, 0, 100) : value;
        return BigDecimal.valueOf(bounded).setScale(1, RoundingMode.HALF_UP);
    }
}
