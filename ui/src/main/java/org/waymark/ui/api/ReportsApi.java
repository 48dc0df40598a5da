package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** Values come in and are accepted by a second person: one command and one answer for each row. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportsApi {

    private final Desk desk;
    private final ReportIntake intake;
    private final Accounts accounts;
    private final RowOutcome outcome;

    ReportsApi(Desk desk, ReportIntake intake, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.intake = intake;
        this.accounts = accounts;
        this.outcome = outcome;
    }

    @PostMapping
    ResponseEntity<List<RowAnswer>> report(@RequestBody List<ReportRow> rows, Principal caller, Locale language) {
        var account = accounts.named(caller.getName()).orElseThrow();
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i ->
                        outcome.of(i + 1, rows.get(i).key(), "received", language, () -> report(rows.get(i), account)))
                .toList();
        return RowOutcome.answer(answers);
    }

    @PostMapping("/acceptances")
    ResponseEntity<List<RowAnswer>> accept(@RequestBody List<AcceptanceRow> rows, Principal caller, Locale language) {
        var account = accounts.named(caller.getName()).orElseThrow();
        desk.see();
        var queue = desk.list(new FindReviewQueue(), AwaitingReview.class, account);
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i -> outcome.of(
                        i + 1, rows.get(i).key(), "accepted", language, () -> accept(rows.get(i), queue, account)))
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    private void report(ReportRow row, Account by) {
        intake.report(row, new PlaceId(RowReader.text("place", row.place())), by);
    }

    private void accept(AcceptanceRow row, List<AwaitingReview> queue, Account by) {
        var period = RowReader.period(row.period());
        var series = WaitingSeries.of(row.indicator(), row.place(), period, row.source(), queue);
        var key = row.key() == null ? UUID.randomUUID().toString() : row.key();
        desk.send(new AcceptValue(series, period, by.participant()), by, key);
    }
}
