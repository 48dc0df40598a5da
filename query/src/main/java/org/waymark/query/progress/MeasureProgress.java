package org.waymark.query.progress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.strategy.Measure;
import org.waymark.query.indicator.IndicatorPage;

/**
 * A measure and its figures.
 *
 * @param indicator the definition, or null until it is known
 * @param values of the headline group, in order of time
 * @param reference of the group it is compared with, in order of time; empty where there is none
 * @param latest the last value that is not missing, or null
 */
public record MeasureProgress(
        Measure measure,
        @Nullable IndicatorPage indicator,
        List<Point> values,
        List<Point> reference,
        @Nullable Point latest,
        Assessment assessment) {

    /** How it would be assessed by another method. Nothing is kept of it. */
    public Assessment assessedBy(Assessing other) {
        return Figures.assessed(Method.of(other), measure.target(), indicator, values);
    }

    /** How fast it has to go beside how fast it ever went; nothing where it has no start or no path. */
    public Optional<Pace> pace() {
        return Trial.of(this, measure.target()).map(Trial::pace);
    }
}
