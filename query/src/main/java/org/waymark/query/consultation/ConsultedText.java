package org.waymark.query.consultation;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Rounds;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Plan;
import org.waymark.query.strategy.StrategyPage;

/**
 * Answers in which words a plan was laid out by reading its stream when it is asked: until the morning of the day the
 * round opened, and at least until it was called. What is drafted later is not what people were asked.
 */
@Component
class ConsultedText {

    private final EventStore log;
    private final Rounds rounds;

    ConsultedText(EventStore log, Rounds rounds) {
        this.log = log;
        this.rounds = rounds;
    }

    @QueryHandler
    Optional<StrategyPage> answer(FindConsultedText question) {
        var consultation = question.consultation();
        return rounds.find(consultation)
                .flatMap(round -> Optional.ofNullable(laidOut(consultation, round.opens())))
                .flatMap(plan -> plan.page(Edition.DRAFT));
    }

    private @Nullable Plan laidOut(ConsultationId consultation, LocalDate opens) {
        Plan plan = null;
        var events = log.readEvents(consultation.strategy().toString(), 0);
        while (events.hasNext()) {
            var message = events.next();
            if (isCalled(plan, consultation) && !day(message).isBefore(opens)) {
                return plan;
            }
            plan = after(plan, message);
        }
        return plan;
    }

    private static boolean isCalled(@Nullable Plan plan, ConsultationId consultation) {
        return plan != null && plan.life().rounds().size() >= consultation.number();
    }

    private static @Nullable Plan after(@Nullable Plan plan, DomainEventMessage<?> message) {
        var event = message.getPayload();
        if (plan == null) {
            return event instanceof StrategyDrafted drafted ? Plan.begun(drafted) : null;
        }
        return switch (event) {
            case StrategyEvent change -> plan.after(change, message.getTimestamp());
            case LifeCycleEvent life -> plan.after(life, message.getTimestamp());
            case ServingEvent serving -> plan.after(serving);
            default -> plan;
        };
    }

    private static LocalDate day(DomainEventMessage<?> message) {
        return LocalDate.ofInstant(message.getTimestamp(), UTC);
    }
}
