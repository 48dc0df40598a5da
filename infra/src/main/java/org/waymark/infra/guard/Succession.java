package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NOT_ON_RECORD;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.waymark.command.Refused;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.LifeCycleCommand.NameSuccessor;

/** Lets a strategy be followed only by one that is there, and goals be taken over only from where they bind. */
class Succession implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OnRecord record;

    Succession(QueryGateway questions) {
        record = new OnRecord(questions);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        switch (unitOfWork.getMessage().getPayload()) {
            case NameSuccessor command -> Refused.when(!record.isStrategy(command.successor()), NOT_ON_RECORD);
            case TakeOverGoal command -> {
                var from = command.from();
                Refused.when(from.ofThisInstallation() && !record.isGoal(from.strategy(), from.goal()), NOT_ON_RECORD);
            }
            default -> {}
        }
        return chain.proceed();
    }
}
