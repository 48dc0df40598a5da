package org.waymark.query.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Survey;

/**
 * One accepted number for one group.
 *
 * @param survey how people were asked, or null where nobody was
 * @param withoutReview why no second person looked at it, or null where one did
 */
public record ValueRow(
        ReportingSeriesId series,
        Standing standing,
        Period period,
        Slice slice,
        Observation observation,
        int revision,
        @Nullable String note,
        LocalDate known,
        @Nullable Survey survey,
        @Nullable String withoutReview) {

    /** A number that a second person looked at and that comes from no survey. */
    public ValueRow(
            ReportingSeriesId series,
            Standing standing,
            Period period,
            Slice slice,
            Observation observation,
            int revision,
            @Nullable String note,
            LocalDate known) {
        this(series, standing, period, slice, observation, revision, note, known, null, null);
    }

    /** The same with another number. */
    ValueRow with(Observation other) {
        return new ValueRow(series, standing, period, slice, other, revision, note, known, survey, withoutReview);
    }
}
