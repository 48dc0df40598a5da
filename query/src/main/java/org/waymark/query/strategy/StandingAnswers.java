package org.waymark.query.strategy;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationMoved;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.command.strategy.LifeCycleEvent.StrategyWithdrawn;
import org.waymark.command.strategy.LifeCycleEvent.SuccessorNamed;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;
import org.waymark.command.strategy.ResourceId;

/**
 * Answers how it stood with a strategy on a day by reading its stream when it is asked. What was recorded later about
 * that day or an earlier one counts as it does in versions: by the day it happened on.
 */
@Component
class StandingAnswers {

    private final EventStore log;

    StandingAnswers(EventStore log) {
        this.log = log;
    }

    @QueryHandler
    Optional<Standing> answer(FindStanding question) {
        var life = Life.BEGUN;
        var means = Means.NONE;
        var recorded = new HashMap<ResourceId, LocalDate>();
        var events = log.readEvents(question.strategy().toString(), 0);
        if (!events.hasNext()) {
            return Optional.empty();
        }
        while (events.hasNext()) {
            var message = events.next();
            switch (message.getPayload()) {
                case LifeCycleEvent event
                when !day(event, day(message)).isAfter(question.day()) ->
                    life = life.after(event, message.getTimestamp());
                case ResourceEvent event
                when isKnown(event, day(message), question.day(), recorded) -> means = means.after(event);
                default -> {}
            }
        }
        return Optional.of(new Standing(life, means));
    }

    /** The day from which something in the life of a strategy holds. */
    private static LocalDate day(LifeCycleEvent event, LocalDate recorded) {
        return switch (event) {
            case ConsultationCalled called -> earlier(called.round().opens(), recorded);
            case ConsultationMoved moved -> earlier(moved.to().opens(), recorded);
            case StrategyClosed closed -> decided(closed.decidedOn(), recorded);
            case StrategyWithdrawn taken -> decided(taken.decidedOn(), recorded);
            case SuccessorNamed named -> decided(named.decidedOn(), recorded);
        };
    }

    /** An amount that was recorded only afterwards and taken back since was never behind the strategy on that day. */
    private static boolean isKnown(
            ResourceEvent event, LocalDate recorded, LocalDate asked, Map<ResourceId, LocalDate> amounts) {
        return switch (event) {
            case ResourceRecorded one -> {
                amounts.put(one.resource().resource(), recorded);
                yield !earlier(one.resource().day(), recorded).isAfter(asked);
            }
            case ResourceTakenBack back ->
                !recorded.isAfter(asked)
                        || Objects.requireNonNull(amounts.get(back.resource())).isAfter(asked);
            case CostOfInactionNoted _ -> !recorded.isAfter(asked);
        };
    }

    private static LocalDate day(DomainEventMessage<?> message) {
        Instant at = message.getTimestamp();
        return LocalDate.ofInstant(at, UTC);
    }

    private static LocalDate decided(@Nullable LocalDate day, LocalDate recorded) {
        return day == null ? recorded : day;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
