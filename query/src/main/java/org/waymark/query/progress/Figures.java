package org.waymark.query.progress;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Direction;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Target;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.ValueRow;

/** The figures of one measure. */
record Figures(Measure measure, @Nullable IndicatorPage indicator, Reported reported) {

    static Figures of(Measure measure, @Nullable IndicatorPage indicator, Collection<ValueRow> all) {
        return new Figures(measure, indicator, Reported.of(measure.indicator(), measure.place(), indicator, all));
    }

    MeasureProgress progress(Method method) {
        var values = reported.points(measure.headline());
        var reference = measure.reference() == null ? List.<Point>of() : reported.points(measure.reference());
        var latest = values.reversed().stream()
                .filter(point -> point.missing() == null)
                .findFirst()
                .orElse(null);
        return new MeasureProgress(
                measure, indicator, values, reference, latest, assessed(method, measure.target(), indicator, values));
    }

    /** Where values stand against a target by a method, or why that cannot be said. */
    static Assessment assessed(Method method, Target target, @Nullable IndicatorPage indicator, List<Point> values) {
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
}
