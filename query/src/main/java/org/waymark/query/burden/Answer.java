package org.waymark.query.burden;

import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.AskedReport;

/** What one report answers. */
record Answer(ReportingSeriesId series, Period period) {

    static Answer to(AskedReport asked) {
        return new Answer(asked.series(), asked.period());
    }
}
