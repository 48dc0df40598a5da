package org.waymark.command.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.reporting.ReportingRefusal.ASKED_ALREADY;
import static org.waymark.command.reporting.ReportingRefusal.ASKED_THE_SOURCE;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_TO_REVIEW;
import static org.waymark.command.reporting.ReportingRefusal.NOT_ASKED;
import static org.waymark.command.reporting.ReportingRefusal.NOT_YET_ACCEPTED;
import static org.waymark.command.reporting.ReportingRefusal.OPINION_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.OWN_ACCEPTANCE;
import static org.waymark.command.reporting.ReportingRefusal.OWN_VALUE;
import static org.waymark.command.reporting.ReportingRefusal.QUESTION_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.REASON_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.reporting.Reported.Sent;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.AcceptWithoutReview;
import org.waymark.command.reporting.ReportingCommand.AskOpinion;
import org.waymark.command.reporting.ReportingCommand.GiveOpinion;
import org.waymark.command.reporting.ReportingCommand.ReturnValue;
import org.waymark.command.reporting.ReportingCommand.WithdrawAcceptance;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.OpinionAsked;
import org.waymark.command.reporting.ReportingEvent.OpinionGiven;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;

/**
 * The part of a series that decides whether a value counts. Nobody decides about what they reported themselves, and
 * nobody takes back what they decided themselves.
 */
class SecondLook {

    private final Reported reported;

    SecondLook(Reported reported) {
        this.reported = reported;
    }

    @CommandHandler
    void handle(ReturnValue command) {
        Refused.when(command.question().isBlank(), QUESTION_MISSING);
        toReview(command.period());
        apply(new ValueReturned(command.series(), command.period(), command.question(), command.by()));
    }

    @CommandHandler
    void handle(AskOpinion command) {
        Refused.when(command.question().isBlank(), QUESTION_MISSING);
        Refused.when(command.of().equals(command.series().source()), ASKED_THE_SOURCE);
        toReview(command.period());
        Refused.when(reported.of(command.period()).asked().contains(command.of()), ASKED_ALREADY);
        apply(new OpinionAsked(command.series(), command.period(), command.of(), command.question(), command.by()));
    }

    @CommandHandler
    void handle(GiveOpinion command) {
        Refused.when(command.opinion().isBlank(), OPINION_MISSING);
        Refused.when(!reported.of(command.period()).asked().contains(command.of()), NOT_ASKED);
        apply(new OpinionGiven(command.series(), command.period(), command.of(), command.opinion(), command.by()));
    }

    @CommandHandler
    void handle(AcceptValue command) {
        accept(command.series(), command.period(), command.by(), null);
    }

    @CommandHandler
    void handle(AcceptWithoutReview command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        accept(command.series(), command.period(), command.by(), command.reason());
    }

    @CommandHandler
    void handle(WithdrawAcceptance command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        var state = reported.of(command.period());
        var counted = state.counting();
        if (counted == null) {
            throw Refused.because(NOT_YET_ACCEPTED);
        }
        Refused.when(counted.by().equals(command.by()), OWN_ACCEPTANCE);
        Refused.when(counted.sent().by().equals(command.by()), OWN_VALUE);
        apply(new AcceptanceWithdrawn(
                command.series(),
                command.period(),
                counted.sent().value(),
                counted.revision(),
                state.revisionBehind(),
                command.reason(),
                command.by()));
    }

    private void accept(ReportingSeriesId series, Period period, ParticipantId by, @Nullable String withoutReview) {
        var submitted = toReview(period);
        Refused.when(submitted.by().equals(by), OWN_VALUE);
        apply(new ValueAccepted(
                series,
                period,
                submitted.value(),
                reported.of(period).last() + 1,
                submitted.published(),
                by,
                withoutReview));
    }

    private Sent toReview(Period period) {
        var submitted = reported.of(period).waiting();
        if (submitted == null) {
            throw Refused.because(NOTHING_TO_REVIEW);
        }
        return submitted;
    }
}
