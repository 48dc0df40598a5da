package org.waymark.query.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

/**
 * A value that is expected and not there.
 *
 * @param putOffBy the crisis that put it off to this day, or for which it waits; null where there is none
 */
public record Due(
        ReportingSeriesId series,
        StrategyId strategy,
        MeasureId measure,
        Slice headline,
        Period period,
        LocalDate dueOn,
        boolean late,
        @Nullable CrisisId putOffBy) {

    /** A value that no crisis put off. */
    public Due(
            ReportingSeriesId series,
            StrategyId strategy,
            MeasureId measure,
            Slice headline,
            Period period,
            LocalDate dueOn,
            boolean late) {
        this(series, strategy, measure, headline, period, dueOn, late, null);
    }

    static Due of(Duty duty, LocalDate dueOn, LocalDate today, @Nullable CrisisId putOffBy) {
        return new Due(
                duty.series(),
                duty.strategy(),
                duty.measure().measure(),
                duty.measure().headline(),
                duty.period(),
                dueOn,
                today.isAfter(dueOn),
                putOffBy);
    }
}
