package org.waymark.command.reporting;

import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;

/** What may be asked of a reporting series. */
public sealed interface ReportingCommand extends Command {

    ReportingSeriesId series();

    /** Expect values from this source from now on. Opening an open series changes nothing. */
    @AllowedTo({REPORTER, PARTNER, MONITOR})
    record OpenSeries(@TargetAggregateIdentifier ReportingSeriesId series, Standing standing, ParticipantId by)
            implements ReportingCommand {}

    /**
     * Report the value of a period, or report it anew before it was accepted.
     *
     * @param published the day its source published it where that lies in the past, or null
     */
    @AllowedTo({REPORTER, PARTNER, MONITOR})
    record SubmitValue(
            @TargetAggregateIdentifier ReportingSeriesId series,
            Period period,
            Value value,
            @Nullable LocalDate published,
            ParticipantId by)
            implements ReportingCommand {}

    /** Send a submitted value back to its source with a question. */
    @AllowedTo(REVIEWER)
    record ReturnValue(
            @TargetAggregateIdentifier ReportingSeriesId series, Period period, String question, ParticipantId by)
            implements ReportingCommand {}

    /** Count a submitted value or correction. The reviewer is another person than the reporter. */
    @AllowedTo(REVIEWER)
    record AcceptValue(@TargetAggregateIdentifier ReportingSeriesId series, Period period, ParticipantId by)
            implements ReportingCommand {}

    /**
     * Submit another value for a period that counts already, with a reason; the old one counts until it is accepted.
     */
    @AllowedTo({REPORTER, PARTNER, MONITOR})
    record CorrectValue(
            @TargetAggregateIdentifier ReportingSeriesId series,
            Period period,
            Value value,
            String reason,
            @Nullable LocalDate published,
            ParticipantId by)
            implements ReportingCommand {}
}
