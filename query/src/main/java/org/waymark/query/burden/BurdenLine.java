package org.waymark.query.burden;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;

/**
 * One report, which may answer several measures.
 *
 * @param dueOn the day the plan asks for it
 * @param minutes it is estimated to take, for the measure that takes most
 * @param reportedOn the day it came in, or null
 * @param uses what it was used for; empty where for nothing yet, or where it is not there
 */
public record BurdenLine(
        ReportingSeriesId series,
        Period period,
        LocalDate dueOn,
        int minutes,
        @Nullable LocalDate reportedOn,
        Set<Use> uses) {

    /** Whether somebody took the time and nobody has used it. */
    public boolean isUnused() {
        return reportedOn != null && uses.isEmpty();
    }
}
