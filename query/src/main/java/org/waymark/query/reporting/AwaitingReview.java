package org.waymark.query.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;

/**
 * A value or correction that does not count yet.
 *
 * @param before the value that counts now, or null
 * @param reason of a correction, or null
 * @param question a reviewer's question where it was returned and waits for its source, or null
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
        Instant reportedAt) {}
