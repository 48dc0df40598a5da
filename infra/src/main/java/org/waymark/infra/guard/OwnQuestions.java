package org.waymark.infra.guard;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.waymark.command.Role;

/** What guards ask read models in the name of the service itself, whoever is at the door. */
record OwnQuestions(QueryGateway gateway) {

    private static final MetaData ITSELF = MetaData.with("actor", "waymark").and("roles", Role.ADMINISTRATOR.name());

    <A> Optional<A> find(Object question, Class<A> answer) {
        return ask(question, ResponseTypes.optionalInstanceOf(answer));
    }

    <A> List<A> list(Object question, Class<A> answer) {
        return ask(question, ResponseTypes.multipleInstancesOf(answer));
    }

    private <R> R ask(Object question, ResponseType<R> answer) {
        return gateway.<R, Object>query(question.getClass().getName(), new GenericMessage<>(question, ITSELF), answer)
                .join();
    }
}
