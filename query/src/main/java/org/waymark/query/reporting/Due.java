package org.waymark.query.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

/**
 * A value that is expected and not there.
 *
 * @param putOffBy the crisis that put it off to this day, or for which it waits; null where there is none
 * @param opensOn the first day it is asked for
 * @param lockedOn the last day on which it comes in without an exception
 * @param minutes it is estimated to take
 */
public record Due(
        ReportingSeriesId series,
        StrategyId strategy,
        MeasureId measure,
        Slice headline,
        Period period,
        LocalDate dueOn,
        boolean late,
        @Nullable CrisisId putOffBy,
        LocalDate opensOn,
        LocalDate lockedOn,
        int minutes) {

    /** A value that no crisis put off, with the usual days around the one it is due on. */
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

    /** A value with the usual days around the one it is due on. */
    public Due(
            ReportingSeriesId series,
            StrategyId strategy,
            MeasureId measure,
            Slice headline,
            Period period,
            LocalDate dueOn,
            boolean late,
            @Nullable CrisisId putOffBy) {
        this(
                series,
                strategy,
                measure,
                headline,
                period,
                dueOn,
                late,
                putOffBy,
                dueOn.minusDays(29),
                dueOn.plusDays(30),
                Timetable.usual(
                                series.place(),
                                headline.codes().keySet().stream().toList())
                        .minutes());
    }

    static Due of(DutyRow row, LocalDate today) {
        return new Due(
                row.series(),
                row.strategy(),
                row.measure(),
                row.headline(),
                row.period(),
                row.dueOn(),
                today.isAfter(row.dueOn()),
                row.putOffBy(),
                row.opensOn(),
                row.lockedOn(),
                row.minutes());
    }
}
