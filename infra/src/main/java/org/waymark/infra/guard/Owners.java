package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NOT_RESPONSIBLE;

import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.milestone.MilestoneCommand;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.strategy.Milestone;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;

/** Lets the progress of an adopted step be told by planners and by those organisations alone that answer for it. */
class Owners implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OwnQuestions questions;

    Owners(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var message = unitOfWork.getMessage();
        if (message.getPayload() instanceof MilestoneCommand command) {
            Refused.when(!mayTell(message.getMetaData(), command.progress()), NOT_RESPONSIBLE);
        }
        return chain.proceed();
    }

    private boolean mayTell(MetaData who, MilestoneProgressId progress) {
        var step = questions.find(new FindStrategy(progress.strategy(), Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(page -> page.goals().stream())
                .flatMap(goal -> goal.milestones().stream())
                .filter(milestone -> milestone.milestone().equals(progress.milestone()))
                .findFirst();
        return step.filter(milestone -> isPlanner(who.get("roles")) || answers(milestone, who.get("organisation")))
                .isPresent();
    }

    private static boolean isPlanner(@Nullable Object roles) {
        return roles instanceof String names && Arrays.asList(names.split(",")).contains(Role.PLANNER.name());
    }

    private static boolean answers(Milestone milestone, @Nullable Object organisation) {
        return milestone.responsible().stream().anyMatch(owner -> owner.value().equals(organisation));
    }
}
