package org.waymark.ui.api;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;
import org.waymark.command.calendar.BurdenCommand.SetBurdenBudget;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.burden.Burden;
import org.waymark.query.burden.FindBurden;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import tools.jackson.databind.node.ObjectNode;

/** What reporting costs those who report: one's own organisation, or any where one looks after all. */
@RestController
@RequestMapping("/api/v1/burden")
class BurdenApi {

    private final Desk desk;
    private final Accounts accounts;
    private final Clock clock;

    BurdenApi(Desk desk, Accounts accounts, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    List<BurdenAnswer> of(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String organisation,
            @Nullable Principal caller) {
        var account = account(caller);
        var own = account.organisation();
        Refused.when(
                own != null && organisation != null && !own.equals(organisation), AccessRefusal.NOT_YOUR_ORGANISATION);
        var asked = own == null ? organisation : own;
        var of = asked == null ? List.<OrganisationId>of() : List.of(new OrganisationId(asked));
        var when = year == null ? LocalDate.now(clock).getYear() : year;
        return desk.list(new FindBurden(of, when), Burden.class, account).stream()
                .map(BurdenAnswer::of)
                .toList();
    }

    /** Takes {@code minutes} and {@code key}. */
    @PostMapping("/{organisation}/set-burden-budget")
    Done agree(@PathVariable String organisation, @RequestBody ObjectNode body, Principal caller) {
        var account = account(caller);
        var key = ActReader.key(body);
        var fields = body.deepCopy();
        fields.putObject("budget").put("organisation", organisation);
        var command = ActReader.read(SetBurdenBudget.class, fields, account.participant());
        desk.send(command, account, key == null ? UUID.randomUUID().toString() : key);
        desk.see();
        return new Done(organisation, "set-burden-budget", key, "done");
    }

    /** An act that was granted; the key is the one under which it may be sent again without doing anything more. */
    record Done(String organisation, String act, @Nullable String key, String outcome) {}

    private Account account(@Nullable Principal caller) {
        if (caller == null) {
            throw Refused.because(AccessRefusal.NOT_SIGNED_IN);
        }
        return accounts.named(caller.getName()).orElseThrow();
    }
}
