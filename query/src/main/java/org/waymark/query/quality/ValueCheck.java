package org.waymark.query.quality;

import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;

/**
 * What was found about one value.
 *
 * @param odd by kind, then group
 * @param unchecked what could not be looked at, with the reason among its facts
 */
public record ValueCheck(ReportingSeriesId series, Period period, List<Oddity> odd, List<Oddity> unchecked) {

    /** A value to look at, sent or not. */
    public record Candidate(ReportingSeriesId series, Period period, Value value) {}
}
