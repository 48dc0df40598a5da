package org.waymark.query.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;

/** Everything one source has reported for an indicator and place; periods in order. */
public record SeriesPage(ReportingSeriesId series, Standing standing, List<PeriodEntry> periods) {

    /**
     * One period.
     *
     * @param counting the value that counts, or null
     * @param revision how many values have counted, 0 where none
     * @param waiting the value that waits for review, or null
     * @param question a reviewer's question, or null
     * @param history everything that happened, oldest first
     */
    public record PeriodEntry(
            Period period,
            @Nullable Value counting,
            int revision,
            @Nullable Value waiting,
            @Nullable String question,
            List<Step> history) {}

    /**
     * Something that happened to the value of a period.
     *
     * @param what stored name of the event
     * @param published the publication date its source gave, or null
     * @param reason reason or question, or null
     */
    public record Step(
            String what,
            @Nullable Value value,
            @Nullable LocalDate published,
            @Nullable String reason,
            ParticipantId by,
            Instant at) {}
}
