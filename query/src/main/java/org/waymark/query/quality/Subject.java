package org.waymark.query.quality;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.quality.Thresholds;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.IndicatorPage.MethodBreak;
import org.waymark.query.reporting.SaidSeries;
import org.waymark.query.reporting.SaidSeries.Said;

/**
 * A value that is looked at, in its series.
 *
 * @param own the series, without periods where it is not open yet
 * @param indicator what it measures, or null where it is not defined
 * @param thresholds from where on it is unusual
 * @param asked what plans ask of the series
 */
record Subject(
        SaidSeries own,
        Period period,
        Value value,
        @Nullable IndicatorPage indicator,
        Thresholds thresholds,
        Asked asked) {

    List<MethodBreak> breaks() {
        return indicator == null ? List.of() : indicator.breaks();
    }

    OwnHistory history(Slice slice) {
        return OwnHistory.of(this, slice);
    }

    /** What is on record for the period, where anything is. */
    Optional<Said> entry() {
        return own.at(period);
    }
}
