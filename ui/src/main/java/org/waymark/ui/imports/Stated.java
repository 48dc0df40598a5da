package org.waymark.ui.imports;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;

/**
 * What a row says about our world.
 *
 * @param slice the group it speaks of
 * @param observation its number or why there is none; null where it says words
 */
public record Stated(
        int line,
        ReportingSeriesId series,
        Period period,
        Slice slice,
        @Nullable Observation observation,
        @Nullable String narrative,
        @Nullable String note) {}
