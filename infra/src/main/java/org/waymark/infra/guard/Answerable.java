package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NOT_YOUR_RECOMMENDATION;

import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.ReviewCommand.ReportFollowUp;
import org.waymark.query.review.FindReview;
import org.waymark.query.review.ReviewPage;

/** Lets a recommendation be followed up by planners, and otherwise by its owner alone. */
class Answerable implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OwnQuestions questions;

    Answerable(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var message = unitOfWork.getMessage();
        if (message.getPayload() instanceof ReportFollowUp command) {
            Refused.when(!mayTell(message.getMetaData(), command), NOT_YOUR_RECOMMENDATION);
        }
        return chain.proceed();
    }

    private boolean mayTell(MetaData who, ReportFollowUp command) {
        var roles = roles(who.get("roles"));
        return roles.contains(Role.PLANNER.name())
                || questions.find(new FindReview(command.review()), ReviewPage.class).stream()
                        .flatMap(page -> page.recommendations().stream())
                        .filter(one -> one.number() == command.recommendation())
                        .anyMatch(one -> owns(one.recommendation(), roles, who.get("organisation")));
    }

    private static boolean owns(Recommendation recommendation, List<String> roles, @Nullable Object organisation) {
        var owner = recommendation.owner();
        var role = recommendation.role();
        return (owner != null && owner.value().equals(organisation)) || (role != null && roles.contains(role.name()));
    }

    private static List<String> roles(@Nullable Object roles) {
        return roles instanceof String names ? Arrays.asList(names.split(",")) : List.of();
    }
}
