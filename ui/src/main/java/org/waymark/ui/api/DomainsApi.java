package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainCommand.NameDomain;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** The parts of life under which commitments and indicators are found. */
@RestController
@RequestMapping("/api/v1/domains")
class DomainsApi {

    private final Desk desk;
    private final Accounts accounts;
    private final RowOutcome outcome;

    DomainsApi(Desk desk, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.accounts = accounts;
        this.outcome = outcome;
    }

    /**
     * A domain to name.
     *
     * @param domain vocabulary and code, for example {@code uk-ioi:work}
     * @param name by language
     * @param source address where the vocabulary was published
     */
    record DomainRow(
            @Nullable String key,
            @Nullable String domain,
            @Nullable Words name,
            @Nullable String source) {}

    @GetMapping
    List<DomainName> all() {
        return desk.list(new FindDomains(), DomainName.class, Desk.ANYBODY);
    }

    @PostMapping
    ResponseEntity<List<RowAnswer>> name(@RequestBody List<DomainRow> rows, Principal caller, Locale language) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i -> outcome.of(i + 1, rows.get(i).key(), "named", language, () -> name(rows.get(i), by)))
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    private void name(DomainRow row, Account by) {
        var domain = CommitmentRow.domain(RowReader.text("domain", row.domain()));
        var name = row.name();
        if (name == null) {
            throw new UnreadableField("name", "The field 'name' is missing.", "Fill it in.");
        }
        var key = row.key() == null ? UUID.randomUUID().toString() : row.key();
        desk.send(new NameDomain(domain, name, RowReader.text("source", row.source()), by.participant()), by, key);
    }
}
