package org.waymark.command.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.StoredAs;

/** What has happened in a reporting series. */
public sealed interface ReportingEvent {

    ReportingSeriesId series();

    /** The source is expected to report. */
    @StoredAs("reporting.series-opened")
    record SeriesOpened(ReportingSeriesId series, Standing standing, ParticipantId by) implements ReportingEvent {}

    /** The source reported a value; it does not count yet. */
    @StoredAs("reporting.value-submitted")
    record ValueSubmitted(
            ReportingSeriesId series,
            Period period,
            Value value,
            @Nullable LocalDate published,
            ParticipantId by) implements ReportingEvent {}

    /** A reviewer asked the source to look again. */
    @StoredAs("reporting.value-returned")
    record ValueReturned(ReportingSeriesId series, Period period, String question, ParticipantId by)
            implements ReportingEvent {}

    /**
     * The value counts from now on.
     *
     * @param revision 1 for the first value of the period, one more for each correction
     */
    @StoredAs("reporting.value-accepted")
    record ValueAccepted(
            ReportingSeriesId series,
            Period period,
            Value value,
            int revision,
            @Nullable LocalDate published,
            ParticipantId by)
            implements ReportingEvent {}

    /** Another value was submitted for a period that counts already; both remain in the record. */
    @StoredAs("reporting.value-corrected")
    record ValueCorrected(
            ReportingSeriesId series,
            Period period,
            Value value,
            String reason,
            @Nullable LocalDate published,
            ParticipantId by)
            implements ReportingEvent {}
}
