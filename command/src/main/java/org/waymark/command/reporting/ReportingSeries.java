package org.waymark.command.reporting;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.reporting.ReportingRefusal.ALREADY_ACCEPTED;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_CHANGED;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_TO_CONFIRM;
import static org.waymark.command.reporting.ReportingRefusal.NOT_YET_ACCEPTED;
import static org.waymark.command.reporting.ReportingRefusal.ODDITY_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.PERIOD_NOT_OVER;
import static org.waymark.command.reporting.ReportingRefusal.REASON_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.SURVEY_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.SURVEY_UNREADABLE;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.reporting.Reported.Confirmation;
import org.waymark.command.reporting.ReportingCommand.ConfirmOddity;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.OpenSeries;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;

/**
 * The values one source reports for one indicator and place.
 *
 * <p>A series is the smallest thing two people can disagree about, so thousands of authorities report at once without
 * waiting for each other. A value counts once a second person has accepted it; a correction adds to it and counts once
 * a second person has accepted that.
 */
@Aggregate
class ReportingSeries {

    @AggregateIdentifier
    private @Nullable ReportingSeriesId id;

    private @Nullable Standing standing;
    private final Reported reported = new Reported();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // read by Axon
    private final SecondLook secondLook = new SecondLook(reported);

    private ReportingSeries() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenSeries command) {
        if (id == null) {
            apply(new SeriesOpened(command.series(), command.standing(), command.by()));
        }
    }

    @CommandHandler
    void handle(SubmitValue command, Clock clock) {
        Refused.when(!command.period().isOverOn(LocalDate.now(clock)), PERIOD_NOT_OVER);
        Refused.when(reported.of(command.period()).counting() != null, ALREADY_ACCEPTED);
        check(command.value());
        apply(new ValueSubmitted(
                command.series(), command.period(), command.value(), command.published(), command.by()));
    }

    @CommandHandler
    void handle(CorrectValue command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        var counted = reported.of(command.period()).counting();
        if (counted == null) {
            throw Refused.because(NOT_YET_ACCEPTED);
        }
        Refused.when(counted.sent().value().equals(command.value()), NOTHING_CHANGED);
        check(command.value());
        apply(new ValueCorrected(
                command.series(),
                command.period(),
                command.value(),
                command.reason(),
                command.published(),
                command.by()));
    }

    @CommandHandler
    void handle(ConfirmOddity command) {
        Refused.when(command.oddity().isBlank(), ODDITY_MISSING);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        var state = reported.of(command.period());
        Refused.when(!state.isReported(), NOTHING_TO_CONFIRM);
        if (!state.confirmed().contains(new Confirmation(command.oddity(), command.reason()))) {
            apply(new OddityConfirmed(
                    command.series(), command.period(), command.oddity(), command.reason(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(ReportingEvent event) {
        if (event instanceof SeriesOpened opened) {
            id = opened.series();
            standing = opened.standing();
        }
        reported.hear(event);
    }

    private void check(Value value) {
        var survey = value.survey();
        Refused.when(survey == null && standing == Standing.PERCEIVED, SURVEY_MISSING);
        Refused.when(survey != null && !survey.isReadable(), SURVEY_UNREADABLE);
    }
}
