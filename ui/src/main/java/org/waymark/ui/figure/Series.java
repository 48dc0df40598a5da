package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A named run of points in order of time. */
public record Series(Role role, String name, List<Point> points) {

    public Series {
        points = points.stream().sorted(Comparator.comparing(Point::at)).toList();
    }

    /** The points that have a value. */
    public List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        for (var point : points) {
            var value = point.value();
            if (value != null) {
                readings.add(new Reading(point, value));
            }
        }
        return readings;
    }

    /** What is said for a moment, be it that there is no value. */
    Optional<Point> at(BigDecimal moment) {
        return points.stream()
                .filter(point -> point.at().compareTo(moment) == 0)
                .findFirst();
    }

    public Optional<Reading> latest() {
        var readings = readings();
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    public Optional<Reading> previous() {
        var readings = readings();
        return readings.size() < 2 ? Optional.empty() : Optional.of(readings.get(readings.size() - 2));
    }

    /** The readings joined by a line: a break or a missing value begins a new run. */
    public List<List<Reading>> runs() {
        var runs = new ArrayList<List<Reading>>();
        var run = new ArrayList<Reading>();
        for (var point : points) {
            var value = point.value();
            if ((value == null || point.breaks()) && !run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (value != null) {
                run.add(new Reading(point, value));
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    /** The readings since the last break, which alone may be compared with the latest one. */
    public List<Reading> comparable() {
        var comparable = new ArrayList<Reading>();
        for (var point : points) {
            if (point.breaks()) {
                comparable.clear();
            }
            var value = point.value();
            if (value != null) {
                comparable.add(new Reading(point, value));
            }
        }
        return comparable;
    }

    /** The value at a moment, on the straight line between its neighbours; empty outside the series. */
    public Optional<BigDecimal> valueAt(BigDecimal at) {
        Reading before = null;
        for (var next : readings()) {
            if (next.point().at().compareTo(at) == 0) {
                return Optional.of(next.value());
            }
            if (next.point().at().compareTo(at) > 0) {
                return before == null ? Optional.empty() : Optional.of(between(before, next, at));
            }
            before = next;
        }
        return Optional.empty();
    }

    private static BigDecimal between(Reading before, Reading next, BigDecimal at) {
        var start = before.point().at();
        var share = at.subtract(start).divide(next.point().at().subtract(start), MathContext.DECIMAL64);
        return before.value().add(next.value().subtract(before.value()).multiply(share));
    }
}
