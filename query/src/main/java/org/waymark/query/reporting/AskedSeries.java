package org.waymark.query.reporting;

import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;

/**
 * A series of which a plan asks values, whether any came in or not.
 *
 * @param periods those that may be reported on, in order
 */
public record AskedSeries(ReportingSeriesId series, List<Period> periods) {}
