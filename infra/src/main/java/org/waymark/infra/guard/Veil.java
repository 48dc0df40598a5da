package org.waymark.infra.guard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Role;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.organisation.FindProtected;
import org.waymark.query.organisation.OrganisationPage;

/**
 * Lets nobody but those who coordinate, and the organisation itself, read or use the id of an organisation whose name
 * is protected: all others are answered with its alias, and speak of it by that. The public is answered so for all of
 * civil society where a crisis in force protects names.
 */
class Veil {

    private static final Set<String> COORDINATE = Set.of(Role.PLANNER.name(), Role.ADMINISTRATOR.name());
    private static final OrganisationId NOBODY = new OrganisationId("protected");

    private final OwnQuestions questions;
    private final Sheltered sheltered;

    Veil(QueryGateway questions, Sheltered sheltered) {
        this.questions = new OwnQuestions(questions);
        this.sheltered = sheltered;
    }

    MessageHandlerInterceptor<CommandMessage<?>> overCommands() {
        return this::command;
    }

    MessageHandlerInterceptor<QueryMessage<?, ?>> overQuestions() {
        return this::question;
    }

    private Object command(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var message = work.getMessage();
        var payload = message.getPayload();
        if (speaksInAliases(payload)) {
            var meant = new Renaming(meant(both(sheltered.now(), hidden())));
            work.transformMessage(told -> new GenericCommandMessage<>(renamed(told, meant), told.getCommandName()));
        }
        return chain.proceed();
    }

    private @Nullable Object question(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain)
            throws Exception {
        var message = work.getMessage();
        var coordinates = coordinates(message.getMetaData());
        if (message.getPayload() instanceof FindProtected || (coordinates && !speaksInAliases(message.getPayload()))) {
            return chain.proceed();
        }
        var open = isPublic(message.getMetaData());
        var kept = open || speaksInAliases(message.getPayload())
                ? sheltered.now()
                : Map.<OrganisationId, OrganisationId>of();
        var hidden = hidden();
        var known = both(kept, hidden);
        if (known.isEmpty()) {
            return chain.proceed();
        }
        var own = message.getMetaData().get("organisation");
        var from = coordinates
                ? Map.<OrganisationId, OrganisationId>of()
                : (open ? known : hidden)
                        .entrySet().stream()
                                .filter(one -> !one.getKey().value().equals(own))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var aliases = meant(known);
        var meant = new Renaming(id -> from.containsKey(id) && !id.equals(from.get(id)) ? NOBODY : aliases.apply(id));
        work.transformMessage(told -> asked(told, meant));
        var answer = chain.proceed();
        return new Renaming(id -> from.getOrDefault(id, id))
                .of(open ? sheltered.nameless(answer, kept.keySet()) : answer);
    }

    private static Map<OrganisationId, OrganisationId> both(
            Map<OrganisationId, OrganisationId> kept, Map<OrganisationId, OrganisationId> hidden) {
        var both = new HashMap<>(kept);
        both.putAll(hidden);
        return both;
    }

    private Map<OrganisationId, OrganisationId> hidden() {
        return questions.list(new FindProtected(), OrganisationPage.class).stream()
                .collect(Collectors.toMap(
                        OrganisationPage::organisation,
                        page -> Objects.requireNonNull(page.protection()).alias()));
    }

    private static java.util.function.UnaryOperator<OrganisationId> meant(Map<OrganisationId, OrganisationId> hidden) {
        return id -> hidden.entrySet().stream()
                .filter(one -> one.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    private static boolean speaksInAliases(Object payload) {
        return Renaming.mentions(payload, OrganisationId::isNeutral);
    }

    private static boolean coordinates(MetaData who) {
        return who.get("roles") instanceof String roles
                && Arrays.stream(roles.split(",")).anyMatch(COORDINATE::contains);
    }

    private static boolean isPublic(MetaData who) {
        return !(who.get("roles") instanceof String roles) || roles.isEmpty() || roles.equals(Role.PUBLIC.name());
    }

    private static <R> QueryMessage<?, R> asked(QueryMessage<?, R> told, Renaming meant) {
        return new GenericQueryMessage<>(renamed(told, meant), told.getQueryName(), told.getResponseType());
    }

    private static GenericMessage<Object> renamed(Message<?> told, Renaming meant) {
        return new GenericMessage<>(
                told.getIdentifier(), Objects.requireNonNull(meant.of(told.getPayload())), told.getMetaData());
    }
}
