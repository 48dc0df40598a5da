package org.waymark.command.reporting;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.reporting.ReportingRefusal.ALREADY_ACCEPTED;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_CHANGED;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_TO_REVIEW;
import static org.waymark.command.reporting.ReportingRefusal.NOT_YET_ACCEPTED;
import static org.waymark.command.reporting.ReportingRefusal.OWN_VALUE;
import static org.waymark.command.reporting.ReportingRefusal.PERIOD_NOT_OVER;
import static org.waymark.command.reporting.ReportingRefusal.QUESTION_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.REASON_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.OpenSeries;
import org.waymark.command.reporting.ReportingCommand.ReturnValue;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
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

    private final Map<Period, Waiting> waiting = new HashMap<>();
    private final Map<Period, Counting> counting = new HashMap<>();

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
        Refused.when(counting.containsKey(command.period()), ALREADY_ACCEPTED);
        apply(new ValueSubmitted(
                command.series(), command.period(), command.value(), command.published(), command.by()));
    }

    @CommandHandler
    void handle(ReturnValue command) {
        Refused.when(command.question().isBlank(), QUESTION_MISSING);
        toReview(command.period());
        apply(new ValueReturned(command.series(), command.period(), command.question(), command.by()));
    }

    @CommandHandler
    void handle(AcceptValue command) {
        var submitted = toReview(command.period());
        Refused.when(submitted.by().equals(command.by()), OWN_VALUE);
        var counted = counting.get(command.period());
        apply(new ValueAccepted(
                command.series(),
                command.period(),
                submitted.value(),
                counted == null ? 1 : counted.revision() + 1,
                submitted.published(),
                command.by()));
    }

    @CommandHandler
    void handle(CorrectValue command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        var counted = counting.get(command.period());
        if (counted == null) {
            throw Refused.because(NOT_YET_ACCEPTED);
        }
        Refused.when(counted.value().equals(command.value()), NOTHING_CHANGED);
        apply(new ValueCorrected(
                command.series(),
                command.period(),
                command.value(),
                command.reason(),
                command.published(),
                command.by()));
    }

    @EventSourcingHandler
    void on(ReportingEvent event) {
        switch (event) {
            case SeriesOpened opened -> id = opened.series();
            case ValueSubmitted sent ->
                waiting.put(sent.period(), new Waiting(sent.value(), sent.published(), sent.by()));
            case ValueCorrected sent ->
                waiting.put(sent.period(), new Waiting(sent.value(), sent.published(), sent.by()));
            case ValueReturned returned -> waiting.remove(returned.period());
            case ValueAccepted accepted -> {
                waiting.remove(accepted.period());
                counting.put(accepted.period(), new Counting(accepted.value(), accepted.revision()));
            }
        }
    }

    private Waiting toReview(Period period) {
        var submitted = waiting.get(period);
        if (submitted == null) {
            throw Refused.because(NOTHING_TO_REVIEW);
        }
        return submitted;
    }

    private record Waiting(Value value, @Nullable LocalDate published, ParticipantId by) {}

    private record Counting(Value value, int revision) {}
}
