package org.waymark.query.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.calendar.Excepted;

/**
 * A report that a plan asks of a source, whether it is there or not. Its days are those that hold after every crisis.
 *
 * @param opensOn the first day it is asked for
 * @param dueOn the last day on which it is on time
 * @param lockedOn the last day on which it comes in without an exception
 * @param minutes it is estimated to take
 * @param dimensions by which it is expected to be broken down
 * @param reportedOn the day it first came in, or that its source published it, or null
 * @param putOffBy the crisis that put it off to these days, or for which it waits; null where there is none
 * @param exception the latest exception from its lock, or null
 */
public record DutyRow(
        ReportingSeriesId series,
        StrategyId strategy,
        MeasureId measure,
        Slice headline,
        Period period,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate lockedOn,
        int minutes,
        List<String> dimensions,
        @Nullable LocalDate reportedOn,
        DutyState state,
        @Nullable CrisisId putOffBy,
        @Nullable Excepted exception) {

    /** In this order they are answered. */
    public static final Comparator<DutyRow> MOST_URGENT_FIRST = Comparator.comparing(DutyRow::dueOn)
            .thenComparing(row -> row.series().toString())
            .thenComparing(row -> row.strategy().value())
            .thenComparing(row -> row.measure().value())
            .thenComparing(DutyRow::period);
}
