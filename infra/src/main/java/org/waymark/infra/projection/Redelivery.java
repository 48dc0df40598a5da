package org.waymark.infra.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Hands held-back events to their handlers again, each in a unit of work of its own, and lets go of it only after. */
final class Redelivery {

    private static final int AT_A_TIME = 50;

    private final SequencedDeadLetterQueue<EventMessage<?>> queue;
    private final List<EventMessageHandler> handlers;

    Redelivery(SequencedDeadLetterQueue<EventMessage<?>> queue, List<EventMessageHandler> handlers) {
        this.queue = queue;
        this.handlers = handlers;
    }

    /** True once nothing of the stream is held back; false where an event failed again. */
    boolean of(String stream) {
        for (var letters = first(stream); !letters.isEmpty(); letters = first(stream)) {
            for (var letter : letters) {
                if (!goesThrough(letter)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<DeadLetter<? extends EventMessage<?>>> first(String stream) {
        var letters = new ArrayList<DeadLetter<? extends EventMessage<?>>>();
        var all = queue.deadLetterSequence(stream).iterator();
        while (letters.size() < AT_A_TIME && all.hasNext()) {
            letters.add(all.next());
        }
        return letters;
    }

    private boolean goesThrough(DeadLetter<? extends EventMessage<?>> letter) {
        var message = letter.message();
        var result = DefaultUnitOfWork.startAndGet(message).executeWithResult(() -> {
            for (var handler : handlers) {
                handler.handle(message);
            }
            return true;
        });
        if (!result.isExceptional()) {
            queue.evict(letter);
            return true;
        }
        var failure = result.exceptionResult();
        if (Outage.isIn(failure)) {
            throw new Outage(failure);
        }
        queue.requeue(letter, again -> again.withCause(DeadLetters.scrubbed(failure)));
        return false;
    }
}
