package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.MachineKeys;
import org.waymark.ui.MachineKeys.Issued;
import org.waymark.ui.MachineKeys.MachineKey;
import org.waymark.ui.Quarantine;
import org.waymark.ui.Quarantine.Held;
import org.waymark.ui.Quarantine.Reason;

/** The keys of organisations' systems, and what they sent that was not taken. For administrators. */
@RestController
@RequestMapping("/api/v1/machines")
class MachinesApi {

    private static final int MOST = 500;

    private final MachineKeys keys;
    private final Quarantine quarantine;
    private final Accounts accounts;

    MachinesApi(MachineKeys keys, Quarantine quarantine, Accounts accounts) {
        this.keys = keys;
        this.quarantine = quarantine;
        this.accounts = accounts;
    }

    /** For whom a key is issued. */
    record KeyBody(@Nullable String organisation) {}

    /** Why. */
    record ReasonBody(@Nullable String reason) {}

    /**
     * What became of a record that was dealt with anew.
     *
     * @param reason for which it stays, or null where it was answered
     */
    record RetryAnswer(long id, boolean answered, @Nullable Reason reason) {}

    @GetMapping("/keys")
    List<MachineKey> keys(@Nullable Principal caller) {
        administrator(caller);
        return keys.all();
    }

    /** Issues a key. Its secret is in this answer and nowhere else. */
    @PostMapping("/keys")
    Issued issue(@RequestBody KeyBody body, Principal caller) {
        var by = administrator(caller);
        return keys.issue(new OrganisationId(RowReader.text("organisation", body.organisation())), by.participant());
    }

    @PostMapping("/keys/{id}/revocation")
    List<MachineKey> revoke(@PathVariable String id, @RequestBody ReasonBody body, Principal caller) {
        var by = administrator(caller);
        keys.revoke(id, RowReader.text("reason", body.reason()), by.participant());
        return keys.all();
    }

    @GetMapping("/quarantine")
    List<Held> waiting(@Nullable Principal caller) {
        administrator(caller);
        return quarantine.waiting(MOST);
    }

    @PostMapping("/quarantine/{id}/retry")
    RetryAnswer retry(@PathVariable long id, Principal caller) {
        var reason = quarantine.retry(id, administrator(caller).participant()).orElse(null);
        return new RetryAnswer(id, reason == null, reason);
    }

    @PostMapping("/quarantine/{id}/discard")
    List<Held> discard(@PathVariable long id, @RequestBody ReasonBody body, Principal caller) {
        var by = administrator(caller);
        quarantine.discard(id, RowReader.text("reason", body.reason()), by.participant());
        return quarantine.waiting(MOST);
    }

    private Account administrator(@Nullable Principal caller) {
        if (caller == null) {
            throw Refused.because(AccessRefusal.NOT_SIGNED_IN);
        }
        var account = accounts.named(caller.getName()).orElseThrow();
        Refused.when(!account.roles().contains(Role.ADMINISTRATOR), AccessRefusal.NOT_YOUR_ROLE);
        return account;
    }
}
