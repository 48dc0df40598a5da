package org.waymark.ui.imports;

import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.quality.Oddity;

/**
 * A value to hand in.
 *
 * @param number among all values of the import
 * @param correction whether a value of the period counts already
 * @param oddities what is unusual about it
 * @param confirmation why that is right, or empty
 */
public record Handing(
        int number,
        ReportingSeriesId series,
        Period period,
        Value value,
        boolean correction,
        List<Oddity> oddities,
        String confirmation) {}
