package org.waymark.query.history;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Service;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/**
 * An event as it was met on its stream.
 *
 * @param mentions the parts of a plan it speaks of, those that left with a dropped goal among them
 * @param outline of the plan, or null where it is about no plan
 * @param before the goal it is about before it, or null
 * @param after the goal it is about after it, or null
 * @param lost the services that ended with it
 */
record Noted(
        DomainEventMessage<?> message,
        @Nullable Object replaced,
        Set<String> mentions,
        @Nullable Outline outline,
        @Nullable GoalEntry before,
        @Nullable GoalEntry after,
        List<Service> lost) {

    static Noted plain(DomainEventMessage<?> message, @Nullable Object replaced) {
        return new Noted(message, replaced, Set.of(), null, null, null, List.of());
    }

    Object event() {
        return message.getPayload();
    }
}
