package org.waymark.ui.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Command;
import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.commitment.CommitmentCommand.CorrectCommitment;
import org.waymark.command.commitment.CommitmentCommand.RetireCommitment;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.FindCommitment;
import org.waymark.query.commitment.FindCommitments;
import org.waymark.query.commitment.FindTrace;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.exchange.TraceFile;

/** The catalogue of commitments, and what serves each of them in a strategy, as JSON or CSV. */
@RestController
@RequestMapping("/api/v1/commitments")
class CommitmentsApi {

    private final Desk desk;
    private final Accounts accounts;
    private final RowOutcome outcome;

    CommitmentsApi(Desk desk, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.accounts = accounts;
        this.outcome = outcome;
    }

    /**
     * Without a strategy the catalogue, retired commitments too; with one the trace, uncovered commitments too.
     *
     * @param strategy id of a strategy that binds
     * @param asof the trace as it was at the end of this day, or null for now
     * @param format {@code csv}, or what the Accept header says
     */
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    ResponseEntity<?> commitments(
            @RequestParam @Nullable String strategy,
            @RequestParam @Nullable String asof,
            @RequestParam @Nullable String format,
            @RequestHeader(required = false) @Nullable String accept,
            Locale language) {
        var csv = "csv".equalsIgnoreCase(format) || (format == null && accept != null && accept.contains("text/csv"));
        if (strategy == null) {
            var pages = desk.list(new FindCommitments(), CommitmentPage.class, Desk.ANYBODY);
            return csv
                    ? file(TraceFile.catalogue(pages, language.getLanguage()))
                    : data(pages.stream().map(CommitmentAnswer::of).toList());
        }
        var traces = traces(new StrategyId(strategy), asof == null ? null : Days.read("asof", asof));
        return csv
                ? file(TraceFile.trace(traces, language.getLanguage()))
                : data(traces.stream().map(TraceAnswer::of).toList());
    }

    @GetMapping("/{code}")
    CommitmentAnswer one(@PathVariable String code) {
        return desk.find(new FindCommitment(CommitmentRow.commitment(code)), CommitmentPage.class, Desk.ANYBODY)
                .map(CommitmentAnswer::of)
                .orElseThrow(() -> new NotThere("commitment", code));
    }

    @PostMapping
    ResponseEntity<List<RowAnswer>> add(@RequestBody List<CommitmentRow> rows, Principal caller, Locale language) {
        var by = account(caller);
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i -> outcome.of(i + 1, rows.get(i).key(), "added", language, () -> add(rows.get(i), by)))
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    @PostMapping("/{code}/corrections")
    CommitmentAnswer correct(@PathVariable String code, @RequestBody CommitmentRow row, Principal caller) {
        var by = account(caller);
        var commitment = there(code);
        var reason = row.reason() == null ? "" : row.reason();
        send(new CorrectCommitment(commitment, row.seen(), row.clause(), reason, by.participant()), by, row.key());
        return one(code);
    }

    /** Why a commitment is offered no longer. */
    record Retirement(@Nullable String key, @Nullable String reason) {}

    @PostMapping("/{code}/retirement")
    @ResponseStatus(HttpStatus.OK)
    CommitmentAnswer retire(@PathVariable String code, @RequestBody Retirement row, Principal caller) {
        var by = account(caller);
        var reason = row.reason() == null ? "" : row.reason();
        send(new RetireCommitment(there(code), reason, by.participant()), by, row.key());
        return one(code);
    }

    private void add(CommitmentRow row, Account by) {
        desk.send(new AddCommitment(row.commitment(), row.clause(), by.participant()), by, key(row.key()));
    }

    private CommitmentId there(String code) {
        return new CommitmentId(one(code).code());
    }

    private void send(Command command, Account by, @Nullable String key) {
        desk.send(command, by, key(key));
        desk.see();
    }

    private Account account(Principal caller) {
        return accounts.named(caller.getName()).orElseThrow();
    }

    private List<CommitmentTrace> traces(StrategyId strategy, @Nullable LocalDate day) {
        var plan = desk.find(new FindStrategy(strategy, Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY)
                .orElseThrow(() -> new NotThere("strategy", strategy.value()));
        return desk.list(new FindTrace(plan.strategy(), day), CommitmentTrace.class, Desk.ANYBODY);
    }

    private static String key(@Nullable String key) {
        return key == null ? UUID.randomUUID().toString() : key;
    }

    private static ResponseEntity<?> file(String csv) {
        return ResponseEntity.ok().contentType(ValuesApi.CSV).body(csv);
    }

    private static ResponseEntity<?> data(List<?> answers) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answers);
    }
}
