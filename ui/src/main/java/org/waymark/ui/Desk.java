package org.waymark.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.query.Reached;

/** Where every door hands in commands and questions, with who asks. What is allowed is decided behind it. */
@Component
public class Desk {

    /** Somebody without an account. */
    public static final Account ANYBODY = new Account(ParticipantId.PUBLIC, Set.of(Role.PUBLIC), null);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CommandGateway commands;
    private final QueryGateway questions;
    private final Reached reached;

    Desk(CommandGateway commands, QueryGateway questions, Reached reached) {
        this.commands = commands;
        this.questions = questions;
        this.reached = reached;
    }

    /**
     * Hands in a command and returns once it is committed.
     *
     * @param key names the act; the same key again does nothing more and answers as the first time
     * @throws org.waymark.command.Refused where a rule forbids it
     * @throws org.waymark.command.NotConfirmed where the log was lost on the way; the same key again is safe
     */
    public void send(Command command, Account by, String key) {
        commands.sendAndWait(new GenericCommandMessage<>(command, whoAsks(by).and("key", key)));
    }

    /** Hands in a command under a new key. */
    public void send(Command command, Account by) {
        send(command, by, UUID.randomUUID().toString());
    }

    /** Waits until read models show everything committed so far. Answers false where they lag behind for too long. */
    public boolean see() {
        try {
            reached.everythingUntilNow(PATIENCE).join();
            return true;
        } catch (CompletionException late) {
            return false;
        }
    }

    /** Asks a question with at most one answer. */
    public <A> Optional<A> find(Object question, Class<A> answer, Account by) {
        return ask(question, ResponseTypes.optionalInstanceOf(answer), by);
    }

    /** Asks a question with any number of answers. */
    public <A> List<A> list(Object question, Class<A> answer, Account by) {
        return ask(question, ResponseTypes.multipleInstancesOf(answer), by);
    }

    private <R> R ask(Object question, ResponseType<R> answer, Account by) {
        return questions
                .<R, Object>query(question.getClass().getName(), new GenericMessage<>(question, whoAsks(by)), answer)
                .join();
    }

    private static MetaData whoAsks(Account by) {
        var roles = by.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        var who = MetaData.with("actor", by.participant().value()).and("roles", roles);
        return by.organisation() == null ? who : who.and("organisation", by.organisation());
    }
}
