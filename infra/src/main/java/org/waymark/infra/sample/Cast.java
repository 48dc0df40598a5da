package org.waymark.infra.sample;

import org.springframework.stereotype.Component;
import org.waymark.command.Command;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** The demo accounts, as they hand the sample in. */
@Component
class Cast {

    private final Accounts accounts;
    private final Desk desk;

    Cast(Accounts accounts, Desk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    Account as(String name) {
        return accounts.named(name).orElseThrow();
    }

    /** Sends a command under a key made of what it is about. */
    void send(Command command, String... about) {
        var name = command.by().value();
        desk.send(command, as(name), "sample:" + command.getClass().getSimpleName() + ":" + String.join(":", about));
    }
}
