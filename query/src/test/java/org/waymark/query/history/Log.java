package org.waymark.query.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.waymark.query.history.Undo.State;

/** A log in memory, and the questions a reader of histories asks it. */
final class Log {

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Map<String, Long> lengths = new HashMap<>();
    private final HistoryAnswers answers = new HistoryAnswers(
            EmbeddedEventStore.builder().storageEngine(engine).build());

    /** A stream with these events on it, by a planner. */
    static Log of(Object stream, Object... events) {
        return new Log().and(stream, events);
    }

    Log and(Object stream, Object... events) {
        for (var event : events) {
            var sequence = lengths.merge(stream.toString(), 1L, Long::sum) - 1;
            engine.appendEvents(new GenericDomainEventMessage<>(
                    "any", stream.toString(), sequence, event, MetaData.with("roles", "PLANNER")));
        }
        return this;
    }

    HistoryPage history(Topic topic) {
        return stretch(topic, null, 100);
    }

    HistoryPage stretch(Topic topic, @org.jspecify.annotations.Nullable Integer before, int limit) {
        return answers.answer(new FindHistory(topic, before, limit)).orElseThrow();
    }

    boolean knows(Topic topic) {
        return answers.answer(new FindHistory(topic, null, 1)).isPresent();
    }

    /** What happened, the latest first. */
    List<Object> events(Topic topic) {
        return history(topic).happenings().stream().map(Happening::event).toList();
    }

    Undo undo(Topic topic, Object event) {
        return history(topic).happenings().stream()
                .filter(happening -> happening.event().equals(event))
                .map(Happening::undo)
                .findFirst()
                .orElseThrow();
    }

    State state(Topic topic, Object event) {
        return undo(topic, event).state();
    }
}
