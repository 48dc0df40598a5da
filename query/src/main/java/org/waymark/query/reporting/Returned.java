package org.waymark.query.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.MeasureId;

/**
 * A value that waited for the end of a crisis.
 *
 * @param wasDue the day the plan asked it for
 * @param dueOn the day it is due instead; while the crisis is on, if it ends as was said
 * @param reportedOn the day it came in, or null while it is missing
 */
public record Returned(
        ReportingSeriesId series,
        MeasureId measure,
        Slice headline,
        Period period,
        LocalDate wasDue,
        LocalDate dueOn,
        @Nullable LocalDate reportedOn) {}
