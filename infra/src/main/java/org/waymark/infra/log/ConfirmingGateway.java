package org.waymark.infra.log;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.waymark.command.NotConfirmed;

/**
 * Hands commands in and tells a connection lost at any moment, before the commit as after it, from every other failure:
 * whoever asked may safely ask again.
 */
final class ConfirmingGateway extends DefaultCommandGateway {

    ConfirmingGateway(Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> told) {
        super.<C, R>send(command, (message, answer) -> told.onResult(message, confirmed(answer)));
    }

    private static <R> CommandResultMessage<? extends R> confirmed(CommandResultMessage<? extends R> answer) {
        if (!answer.isExceptional()) {
            return answer;
        }
        var failure = answer.exceptionResult();
        return failure instanceof NotConfirmed || !LostConnection.in(failure)
                ? answer
                : asCommandResultMessage(new NotConfirmed(failure));
    }
}
