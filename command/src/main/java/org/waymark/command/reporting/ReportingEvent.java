package org.waymark.command.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.StoredAs;
import org.waymark.command.organisation.OrganisationId;

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
     * @param revision 1 for the first value of the period, one more whenever another or the same counts anew
     * @param withoutReview why its review is switched off, or null where a second person looked at it
     */
    @StoredAs("reporting.value-accepted")
    record ValueAccepted(
            ReportingSeriesId series,
            Period period,
            Value value,
            int revision,
            @Nullable LocalDate published,
            ParticipantId by,
            @Nullable String withoutReview)
            implements ReportingEvent {

        /** A value that a second person looked at. */
        public ValueAccepted(
                ReportingSeriesId series,
                Period period,
                Value value,
                int revision,
                @Nullable LocalDate published,
                ParticipantId by) {
            this(series, period, value, revision, published, by, null);
        }
    }

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

    /** Somebody said why something unusual is right; the mark stays. */
    @StoredAs("reporting.oddity-confirmed")
    record OddityConfirmed(ReportingSeriesId series, Period period, String oddity, String reason, ParticipantId by)
            implements ReportingEvent {}

    /** An organisation was asked what it thinks of a value. */
    @StoredAs("reporting.opinion-asked")
    record OpinionAsked(ReportingSeriesId series, Period period, OrganisationId of, String question, ParticipantId by)
            implements ReportingEvent {}

    /** An organisation said what it thinks of a value. */
    @StoredAs("reporting.opinion-given")
    record OpinionGiven(ReportingSeriesId series, Period period, OrganisationId of, String opinion, ParticipantId by)
            implements ReportingEvent {}

    /**
     * The value does not count any more and waits again, unless a correction of it waits already.
     *
     * @param revision as which it counted
     * @param again the revision that counts again in its place, 0 where none does
     */
    @StoredAs("reporting.acceptance-withdrawn")
    record AcceptanceWithdrawn(
            ReportingSeriesId series,
            Period period,
            Value value,
            int revision,
            int again,
            String reason,
            ParticipantId by)
            implements ReportingEvent {}
}
