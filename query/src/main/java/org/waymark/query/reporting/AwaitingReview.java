package org.waymark.query.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.SeriesPage.Confirmed;
import org.waymark.query.reporting.SeriesPage.Opinion;
import org.waymark.query.reporting.SeriesPage.Withdrawn;

/**
 * A value or correction that does not count yet.
 *
 * @param before the value that counts now, or null
 * @param reason of a correction, or null
 * @param question a reviewer's question where it was returned and waits for its source, or null
 * @param confirmed what is unusual and right nevertheless, as was said since it was sent
 * @param opinions what others were asked about it and answered
 * @param changes how many values were sent since one was accepted last, 0 where none ever was
 * @param withdrawn why its acceptance was taken back, or null
 */
public record AwaitingReview(
        ReportingSeriesId series,
        Standing standing,
        Period period,
        Value value,
        @Nullable Value before,
        @Nullable String reason,
        @Nullable String question,
        ParticipantId reportedBy,
        Instant reportedAt,
        List<Confirmed> confirmed,
        List<Opinion> opinions,
        int changes,
        @Nullable Withdrawn withdrawn) {

    /** A value about which nobody said anything since it was sent. */
    public AwaitingReview(
            ReportingSeriesId series,
            Standing standing,
            Period period,
            Value value,
            @Nullable Value before,
            @Nullable String reason,
            @Nullable String question,
            ParticipantId reportedBy,
            Instant reportedAt) {
        this(
                series,
                standing,
                period,
                value,
                before,
                reason,
                question,
                reportedBy,
                reportedAt,
                List.of(),
                List.of(),
                before == null ? 0 : 1,
                null);
    }
}
