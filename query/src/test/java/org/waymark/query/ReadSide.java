package org.waymark.query;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.waymark.command.Role;

/** Some projections on one database, fed and asked as the application does it. */
final class ReadSide {

    private final MongoDatabase database;
    private final List<AnnotationEventHandlerAdapter> handlers;
    private final QueryGateway questions;
    private final Role asking;

    ReadSide(MongoDatabase database, List<Function<MongoDatabase, Object>> projections) {
        this(database, projections, Role.REVIEWER);
    }

    ReadSide(MongoDatabase database, List<Function<MongoDatabase, Object>> projections, Role asking) {
        this.database = database;
        this.asking = asking;
        var bus = SimpleQueryBus.builder().build();
        var made = projections.stream()
                .map(projection -> projection.apply(database))
                .toList();
        made.forEach(projection -> new AnnotationQueryHandlerAdapter<>(projection).subscribe(bus));
        handlers = made.stream().map(AnnotationEventHandlerAdapter::new).toList();
        questions = DefaultQueryGateway.builder().queryBus(bus).build();
    }

    void hear(List<List<DomainEventMessage<?>>> batches) {
        batches.forEach(batch -> hear(batch, -1));
    }

    /** Handles a batch in one unit of work; the event with the number given, if any, fails after it was handled. */
    void hear(List<DomainEventMessage<?>> batch, int failing) {
        var unit = new BatchingUnitOfWork<EventMessage<?>>(List.<EventMessage<?>>copyOf(batch));
        var result = unit.executeWithResult(() -> {
            handle(unit.getMessage());
            if (failing >= 0 && unit.getMessage().equals(batch.get(failing))) {
                throw new Stumbled();
            }
            return null;
        });
        if (result.isExceptional() && !(result.exceptionResult() instanceof Stumbled)) {
            throw new AssertionError("A handler failed", result.exceptionResult());
        }
    }

    void forget() {
        handlers.stream()
                .filter(AnnotationEventHandlerAdapter::supportsReset)
                .forEach(AnnotationEventHandlerAdapter::prepareReset);
        for (var collection : database.listCollectionNames()) {
            if (database.getCollection(collection).find().first() != null) {
                throw new AssertionError("A reset leaves pages behind in " + collection);
            }
        }
    }

    <A> Optional<A> find(Object question, Class<A> answer) {
        return Objects.requireNonNull(ask(question, ResponseTypes.optionalInstanceOf(answer)));
    }

    <A> List<A> list(Object question, Class<A> answer) {
        return ask(question, ResponseTypes.multipleInstancesOf(answer));
    }

    private <R> R ask(Object question, ResponseType<R> answer) {
        var asked = new GenericMessage<>(question, MetaData.with("roles", asking.name()));
        return questions
                .<R, Object>query(question.getClass().getName(), asked, answer)
                .join();
    }

    private void handle(EventMessage<?> message) throws Exception {
        for (var handler : handlers) {
            if (handler.canHandle(message)) {
                handler.handle(message);
            }
        }
    }

    /** What the harness lets happen in the middle of a batch. */
    private static final class Stumbled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
