package org.waymark.infra.projection;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/**
 * Where a batch could not be written although every server is there, one of its events is at fault: handles each alone
 * and holds back those that fail, so that the others of the batch get through. Where a server is away, the batch fails.
 */
final class OneByOne implements ErrorHandler {

    private final EventHandlerInvoker invoker;
    private final DeadLetterQueue queue;
    private final Turns turns;

    OneByOne(EventHandlerInvoker invoker, DeadLetterQueue queue, Turns turns) {
        this.invoker = invoker;
        this.queue = queue;
        this.turns = turns;
    }

    @Override
    public void handleError(ErrorContext batch) throws Exception {
        if (Outage.isIn(batch.error()) || batch.error() instanceof Error) {
            PropagatingErrorHandler.instance().handleError(batch);
        }
        for (var event : batch.failedEvents()) {
            alone(event, batch.eventProcessor());
        }
    }

    private void alone(EventMessage<?> event, String group) {
        var work = DefaultUnitOfWork.startAndGet(event);
        turns.take(group, work);
        var result = work.executeWithResult(() -> {
            invoker.handle(event, Segment.ROOT_SEGMENT);
            return true;
        });
        if (result.isExceptional()) {
            var failure = result.exceptionResult();
            if (Outage.isIn(failure) || failure instanceof Error) {
                throw new Outage(failure);
            }
            var stream = stream(event);
            queue.enqueue(stream, new GenericDeadLetter<>(stream, event, DeadLetters.scrubbed(failure)));
        }
    }

    private static Object stream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> ofStream
                ? ofStream.getAggregateIdentifier()
                : event.getIdentifier();
    }
}
