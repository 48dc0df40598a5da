package org.waymark.ui.api;

import java.security.Principal;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Command;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import tools.jackson.databind.node.ObjectNode;

/** Hands in what a caller sent about one subject, under the key they gave it, and waits until it can be read. */
@Component
class Sending {

    private final Desk desk;
    private final Accounts accounts;

    Sending(Desk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Who calls; anybody without an account. */
    Account account(@Nullable Principal caller) {
        return caller == null ? Desk.ANYBODY : accounts.named(caller.getName()).orElseThrow();
    }

    /**
     * Hands in a command.
     *
     * @param command made of who asks and the key of the act
     */
    ActDone send(
            String subject,
            String act,
            ObjectNode body,
            @Nullable Principal caller,
            BiFunction<Account, String, Command> command) {
        var by = account(caller);
        var given = ActReader.key(body);
        var key = given == null ? UUID.randomUUID().toString() : given;
        try {
            desk.send(command.apply(by, key), by, key);
        } catch (AggregateNotFoundException absent) {
            throw new NotThere(act.substring(act.lastIndexOf('-') + 1), subject);
        }
        desk.see();
        return new ActDone(subject, act, given, "done");
    }

    /**
     * An act that was granted.
     *
     * @param key under which it may be sent again without doing anything more
     */
    record ActDone(String subject, String act, @Nullable String key, String outcome) {}
}
