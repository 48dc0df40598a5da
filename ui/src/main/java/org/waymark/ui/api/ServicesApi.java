package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Command;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.command.strategy.ServingCommand.StopServing;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.FindCommitment;
import org.waymark.query.commitment.FindServings;
import org.waymark.query.commitment.Serving;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** Which commitments the promises of a draft serve: one command and one answer for each row. */
@RestController
@RequestMapping("/api/v1/strategies/{strategy}/services")
class ServicesApi {

    private final Desk desk;
    private final Accounts accounts;
    private final RowOutcome outcome;

    ServicesApi(Desk desk, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.accounts = accounts;
        this.outcome = outcome;
    }

    @GetMapping("/draft")
    List<Serving> drafted(@PathVariable String strategy, @Nullable Principal caller) {
        var by = caller == null ? Desk.ANYBODY : account(caller);
        return desk.list(new FindServings(new StrategyId(strategy)), Serving.class, by);
    }

    @PostMapping
    ResponseEntity<List<RowAnswer>> serve(
            @PathVariable String strategy, @RequestBody List<ServiceRow> rows, Principal caller, Locale language) {
        var plan = new StrategyId(strategy);
        return each(
                rows,
                caller,
                "served",
                language,
                (row, by) -> new ServeCommitment(plan, row.serving(known(row)), by.participant()));
    }

    @PostMapping("/ends")
    ResponseEntity<List<RowAnswer>> stop(
            @PathVariable String strategy, @RequestBody List<ServiceRow> rows, Principal caller, Locale language) {
        var plan = new StrategyId(strategy);
        return each(rows, caller, "ended", language, (row, by) -> {
            var reason = row.reason() == null ? "" : row.reason();
            return new StopServing(plan, row.promise(), row.served(), reason, by.participant());
        });
    }

    private ResponseEntity<List<RowAnswer>> each(
            List<ServiceRow> rows,
            Principal caller,
            String done,
            Locale language,
            BiFunction<ServiceRow, Account, Command> command) {
        var by = account(caller);
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    var row = rows.get(i);
                    var key = row.key() == null ? UUID.randomUUID().toString() : row.key();
                    return outcome.of(
                            i + 1, row.key(), done, language, () -> desk.send(command.apply(row, by), by, key));
                })
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    private CommitmentId known(ServiceRow row) {
        return desk.find(new FindCommitment(row.served()), CommitmentPage.class, Desk.ANYBODY)
                .map(CommitmentPage::commitment)
                .orElseThrow(() -> new UnreadableField(
                        "commitment",
                        "There is no commitment named '" + row.commitment() + "'.",
                        "Take a code from GET /api/v1/commitments."));
    }

    private Account account(Principal caller) {
        return accounts.named(caller.getName()).orElseThrow();
    }
}
