package org.waymark.query.progress;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Standing;
import org.waymark.command.strategy.Measure;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.ValueRow;

/**
 * The figures of one measure. Only what authorities report counts for progress; other standings are read beside it.
 * Where two authorities report the same period, the one that became known last counts.
 */
record Figures(Measure measure, @Nullable IndicatorPage indicator, List<ValueRow> rows) {

    private static final BinaryOperator<ValueRow> KNOWN_LAST = BinaryOperator.maxBy(
            comparing(ValueRow::known).thenComparing(row -> row.series().toString()));

    static Figures of(Measure measure, @Nullable IndicatorPage indicator, Collection<ValueRow> all) {
        return new Figures(
                measure,
                indicator,
                all.stream()
                        .filter(row -> row.standing() == Standing.REPORTED)
                        .filter(row -> row.series().indicator().equals(measure.indicator()))
                        .filter(row -> row.series().place().equals(measure.place()))
                        .toList());
    }

    MeasureProgress progress(Method method) {
        var values = points(measure.headline());
        var reference = measure.reference() == null ? List.<Point>of() : points(measure.reference());
        var latest = values.reversed().stream()
                .filter(point -> point.missing() == null)
                .findFirst()
                .orElse(null);
        return new MeasureProgress(measure, indicator, values, reference, latest, assessed(method, latest));
    }

    private Assessment assessed(Method method, @Nullable Point latest) {
        var value = latest == null ? null : latest.observation().shown();
        if (latest == null || value == null) {
            return new Assessment(Status.NO_DATA, method.label(), null, null);
        }
        if (measure.target().path().isEmpty()) {
            return unassessed(method, "no-target");
        }
        if (indicator == null) {
            return unassessed(method, "no-definition");
        }
        var definition = indicator.definition();
        return definition.direction() == Direction.CONTEXT
                ? unassessed(method, "context-only")
                : method.assess(new Course(
                        definition.direction(), definition.towards(), measure.target(), latest.period(), value));
    }

    private static Assessment unassessed(Method method, String reason) {
        return new Assessment(Status.NOT_ASSESSED, method.label(), null, reason);
    }

    private List<Point> points(Slice slice) {
        return rows.stream()
                .filter(speaksOf(slice))
                .collect(Collectors.toMap(ValueRow::period, Function.identity(), KNOWN_LAST, TreeMap::new))
                .values()
                .stream()
                .map(row -> new Point(row.period(), row.observation(), row.known(), row.revision()))
                .toList();
    }

    /** A value without a slice speaks of the group that its indicator names as plain. */
    private Predicate<ValueRow> speaksOf(Slice slice) {
        var plain = indicator == null ? Slice.TOTAL : indicator.definition().plain();
        var asked = slice.equals(Slice.TOTAL) ? plain : slice;
        return row -> asked.equals(row.slice().equals(Slice.TOTAL) ? plain : row.slice());
    }
}
