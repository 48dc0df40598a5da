package org.waymark.command.calendar;

import org.waymark.command.reporting.ReportingSeriesId;

/** The reports of one series that come after their lock. */
public record LateReportsId(ReportingSeriesId series) {

    @Override
    public String toString() {
        return "late-" + series;
    }
}
