package org.waymark.command.reporting;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.organisation.OrganisationId;

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

    /** Say why something unusual about the value of a period is right nevertheless. The mark stays, with the reason. */
    @AllowedTo({REPORTER, PARTNER, MONITOR, REVIEWER})
    record ConfirmOddity(
            @TargetAggregateIdentifier ReportingSeriesId series,
            Period period,
            String oddity,
            String reason,
            ParticipantId by)
            implements ReportingCommand {}

    /** Ask somebody who knows the matter what they think of a value that waits. */
    @AllowedTo(REVIEWER)
    record AskOpinion(
            @TargetAggregateIdentifier ReportingSeriesId series,
            Period period,
            OrganisationId of,
            String question,
            ParticipantId by)
            implements ReportingCommand {}

    /** Answer what one's organisation was asked about a value. */
    @AllowedTo({PARTNER, MONITOR})
    record GiveOpinion(
            @TargetAggregateIdentifier ReportingSeriesId series,
            Period period,
            OrganisationId of,
            String opinion,
            ParticipantId by)
            implements ReportingCommand {}

    /**
     * Count a value whose review is switched off, in the name of who switched it off.
     *
     * @param reason why it is switched off
     */
    @AllowedTo(PLANNER)
    record AcceptWithoutReview(
            @TargetAggregateIdentifier ReportingSeriesId series, Period period, String reason, ParticipantId by)
            implements ReportingCommand {}

    /**
     * Take back that a value counts; it waits for a second person again. For neither who accepted nor who reported it.
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record WithdrawAcceptance(
            @TargetAggregateIdentifier ReportingSeriesId series, Period period, String reason, ParticipantId by)
            implements ReportingCommand {}
}
