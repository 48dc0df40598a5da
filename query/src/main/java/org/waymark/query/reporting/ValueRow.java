package org.waymark.query.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;

/** One accepted number for one group. */
public record ValueRow(
        ReportingSeriesId series,
        Standing standing,
        Period period,
        Slice slice,
        Observation observation,
        int revision,
        @Nullable String note,
        LocalDate known) {}
