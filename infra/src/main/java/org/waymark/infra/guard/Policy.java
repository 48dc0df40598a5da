package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NOT_SIGNED_IN;
import static org.waymark.command.AccessRefusal.NOT_YOUR_NAME;
import static org.waymark.command.AccessRefusal.NOT_YOUR_ROLE;
import static org.waymark.query.strategy.Edition.DRAFT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.query.Own;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.Topic;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.FindStrategy;

/** Lets a command or question through only for a role its type names, and a command only in one's own name. */
class Policy<M extends Message<?>> implements MessageHandlerInterceptor<M> {

    @Override
    public Object handle(UnitOfWork<? extends M> unitOfWork, InterceptorChain chain) throws Exception {
        check(unitOfWork.getMessage());
        return chain.proceed();
    }

    static void check(Message<?> message) {
        var roles = roles(message);
        Refused.when(!mayAsk(message.getPayloadType(), roles), isAnonymous(roles) ? NOT_SIGNED_IN : NOT_YOUR_ROLE);
        Refused.when(isAnonymous(roles) && asksForDrafts(message.getPayload()), NOT_SIGNED_IN);
        Refused.when(asksForVoices(message.getPayload()) && !mayAsk(FindInbox.class, roles), NOT_YOUR_ROLE);
        Refused.when(asksForOrganisations(message.getPayload()) && !mayAsk(GrantMandate.class, roles), NOT_YOUR_ROLE);
        Refused.when(asksForOthers(message), NOT_YOUR_NAME);
        if (message.getPayload() instanceof Command command) {
            Refused.when(!command.by().value().equals(message.getMetaData().get("actor")), NOT_YOUR_NAME);
        }
    }

    static boolean mayAsk(Class<?> type, Set<Role> roles) {
        var allowed = type.getAnnotation(AllowedTo.class);
        return allowed != null && Arrays.stream(allowed.value()).anyMatch(roles::contains);
    }

    /** Drafts are for people who work here; the public reads what binds. */
    private static boolean asksForDrafts(Object question) {
        return switch (question) {
            case FindStrategies find -> find.edition() == DRAFT;
            case FindStrategy find -> find.edition() == DRAFT;
            case FindProgress find -> find.edition() == DRAFT;
            default -> false;
        };
    }

    /** The history of a voice is for those who may read it. */
    private static boolean asksForVoices(Object question) {
        return question instanceof FindHistory find && find.topic().kind() == Topic.Kind.VOICE;
    }

    /** The history of an organisation may hold the name it had before it was protected. */
    private static boolean asksForOrganisations(Object question) {
        return question instanceof FindHistory find && find.topic().kind() == Topic.Kind.ORGANISATION;
    }

    /** What somebody did themselves is asked by nobody else. */
    private static boolean asksForOthers(Message<?> message) {
        return message.getPayload() instanceof Own own
                && !own.by().value().equals(message.getMetaData().get("actor"));
    }

    private static Set<Role> roles(Message<?> message) {
        var roles = EnumSet.noneOf(Role.class);
        if (message.getMetaData().get("roles") instanceof String names) {
            Arrays.stream(names.split(","))
                    .filter(name -> !name.isEmpty())
                    .map(Role::valueOf)
                    .forEach(roles::add);
        }
        return roles;
    }

    private static boolean isAnonymous(Set<Role> roles) {
        return roles.isEmpty() || roles.equals(EnumSet.of(Role.PUBLIC));
    }
}
