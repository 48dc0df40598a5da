package org.waymark.query.quality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;

/**
 * What a rule would find among the values there are.
 *
 * @param values how many it judges
 * @param unknown of how many it can say nothing, since another number is not there
 * @param flagged how many it would flag
 * @param first some of these, by indicator, place, source and period
 */
public record RuleTrial(int values, int unknown, int flagged, List<Flagged> first) {

    /** How many are told at most. */
    public static final int MOST = 20;

    /** A value that would be flagged; a side is null where a number in it is not there. */
    public record Flagged(
            ReportingSeriesId series,
            Period period,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right) {}
}
