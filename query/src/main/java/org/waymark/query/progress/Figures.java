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
import org.waymark.command.strategy.Target;
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
        return new MeasureProgress(
                measure, indicator, values, reference, latest, assessed(method, measure.target(), indicator, values));
    }

    /** Where values stand against a target by a method, or why that cannot be said. */
    static Assessment assessed(
            Method method, Target target, @Nullable IndicatorPage indicator, List<Point> values) {
        var run = Run.of(values);
        if (run.isEmpty()) {
            return new Assessment(Status.NO_DATA, method.says(), null, null);
        }
        if (target.path().isEmpty() && method.needsTarget()) {
            return Assessment.impossible(method.says(), "no-target");
        }
        if (indicator == null) {
            return Assessment.impossible(method.says(), "no-definition");
        }
        var definition = indicator.definition();
        return definition.direction() == Direction.CONTEXT
                ? Assessment.impossible(method.says(), "context-only")
                : method.assess(Course.of(definition, target, run));
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
