package org.waymark.query.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.StrategyId;

/**
 * A report that a measure asks for, as its calendar has it.
 *
 * @param reportedOn the day it came in, or that its source published it, or null
 */
public record AskedReport(
        ReportingSeriesId series,
        StrategyId strategy,
        Measure measure,
        Period period,
        LocalDate dueOn,
        int minutes,
        @Nullable LocalDate reportedOn) {

    static AskedReport of(Duty duty) {
        return new AskedReport(
                duty.series(),
                duty.strategy(),
                duty.measure(),
                duty.period(),
                duty.dueOn(),
                duty.demand().timetable().minutes(),
                duty.reportedOn());
    }
}
