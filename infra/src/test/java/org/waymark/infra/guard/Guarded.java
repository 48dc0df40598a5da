package org.waymark.infra.guard;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.Refusal;
import org.waymark.command.Refused;

/** Puts a command to a guard. */
final class Guarded {

    private Guarded() {}

    /**
     * Why a guard refuses a command, or null where it lets it through.
     *
     * @param answers answers the questions of the guard
     * @param organisation for which the command was sent
     */
    static @Nullable Refusal refusal(
            Function<QueryGateway, MessageHandlerInterceptor<CommandMessage<?>>> guard,
            Object answers,
            Command command,
            String organisation) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(answers).subscribe(bus);
        var asked = guard.apply(DefaultQueryGateway.builder().queryBus(bus).build());
        var message = new GenericCommandMessage<>(command, MetaData.with("organisation", organisation));
        var unit = DefaultUnitOfWork.<CommandMessage<?>>startAndGet(message);
        return unit.executeWithResult(() -> asked.handle(unit, () -> true)).isExceptional()
                ? Refused.in(unit.getExecutionResult().getExceptionResult())
                : null;
    }
}
