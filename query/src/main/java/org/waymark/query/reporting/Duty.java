package org.waymark.query.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.StrategyId;

/**
 * A value that a plan asks of a source, whether it is there or not.
 *
 * @param dueOn the day the plan asks it for
 * @param reportedOn the day it first came in, or that its source published it, or null
 */
record Duty(
        ReportingSeriesId series,
        Demand demand,
        Period period,
        LocalDate dueOn,
        @Nullable LocalDate reportedOn) {

    /** One report answers every measure that asks for it. */
    record Report(ReportingSeriesId series, Period period) {}

    static final Comparator<Duty> MOST_URGENT_FIRST = Comparator.comparing(Duty::dueOn)
            .thenComparing(duty -> duty.series().toString())
            .thenComparing(duty -> duty.strategy().value())
            .thenComparing(duty -> duty.measure().measure().value());

    StrategyId strategy() {
        return demand.strategy();
    }

    Measure measure() {
        return demand.measure();
    }

    Report report() {
        return new Report(series, period);
    }

    boolean isOwed() {
        return reportedOn == null;
    }

    /** Whether it had not come in by the end of the day. */
    boolean wasOwedAfter(LocalDate day) {
        return reportedOn == null || reportedOn.isAfter(day);
    }
}
