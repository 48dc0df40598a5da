package org.waymark.ui.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Command;
import org.waymark.command.Refused;
import org.waymark.command.calendar.LateReportsCommand.GrantException;
import org.waymark.command.calendar.LateReportsCommand.TakeException;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.FindDuties;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.duty.DutyDays;
import org.waymark.ui.words.Texts;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who owes which report by when, on any day; the same as a calendar; and exceptions for reports that come after their
 * lock, which a source takes itself or a planner grants.
 */
@RestController
@RequestMapping("/api/v1")
class DutiesApi {

    private final Desk desk;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;

    DutiesApi(Desk desk, Accounts accounts, Texts texts, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** Of the organisation named, or else of one's own, or else of all. Mandates and plans are those of today. */
    @GetMapping("/duties")
    List<DutyAnswer> all(
            @RequestParam @Nullable String organisation,
            @RequestParam @Nullable String asof,
            @Nullable Principal caller) {
        var account = account(caller);
        var day = asof == null ? LocalDate.now(clock) : Days.read("asof", asof);
        var asked = organisation == null ? account.organisation() : organisation;
        var of = asked == null ? List.<OrganisationId>of() : List.of(new OrganisationId(asked));
        return desk.list(new FindDuties(of, day, day), DutyRow.class, account).stream()
                .map(DutyAnswer::of)
                .toList();
    }

    /** Days to subscribe to: what one's own organisation owes, and the year ahead. */
    @GetMapping("/duties.ics")
    ResponseEntity<byte[]> calendar(@Nullable Principal caller, Locale language) {
        var account = account(caller);
        var own = account.organisation();
        if (own == null) {
            throw new NotThere("organisation", "of this account");
        }
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var file = new DutyDays(desk, account, texts.of(language.toLanguageTag()))
                .file(new OrganisationId(own), LocalDate.now(clock), address);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", UTF_8))
                .body(file.getBytes(UTF_8));
    }

    /** Takes {@code reports} (a {@code series}), {@code period}, {@code reason} and {@code key}. */
    @PostMapping("/duties/take-exception")
    Done take(@RequestBody ObjectNode body, Principal caller) {
        return act(TakeException.class, "take-exception", body, caller);
    }

    /** Takes {@code reports} (a {@code series}), {@code period}, {@code until}, {@code reason} and {@code key}. */
    @PostMapping("/duties/grant-exception")
    Done grant(@RequestBody ObjectNode body, Principal caller) {
        return act(GrantException.class, "grant-exception", body, caller);
    }

    /** An act that was granted; the key is the one under which it may be sent again without doing anything more. */
    record Done(String act, @Nullable String key, String outcome) {}

    private Done act(Class<? extends Command> act, String name, ObjectNode body, Principal caller) {
        var account = account(caller);
        var key = ActReader.key(body);
        var command = ActReader.read(act, body, account.participant());
        desk.send(command, account, key == null ? UUID.randomUUID().toString() : key);
        desk.see();
        return new Done(name, key, "done");
    }

    private Account account(@Nullable Principal caller) {
        if (caller == null) {
            throw Refused.because(AccessRefusal.NOT_SIGNED_IN);
        }
        return accounts.named(caller.getName()).orElseThrow();
    }
}
