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
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;

/** Values come in and are accepted by a second person: one command and one answer for each row. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportsApi {

    private final Desk desk;
    private final Reporting reporting;
    private final Accounts accounts;
    private final RowOutcome outcome;

    ReportsApi(Desk desk, Reporting reporting, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.reporting = reporting;
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
        var indicator = new IndicatorId(RowReader.text("indicator", row.indicator()));
        var place = new PlaceId(RowReader.text("place", row.place()));
        var period = RowReader.period(row.period());
        var page = desk.find(new FindIndicator(indicator), IndicatorPage.class, by)
                .orElseThrow(() -> new UnreadableField(
                        "indicator",
                        "There is no indicator named '" + indicator.value() + "'.",
                        "Take a code from GET /api/v1/strategies/{id}/progress."));
        var value = RowReader.value(row, page.definition().plain());
        var series = reporting.series(indicator, place, by);
        var key = row.key() == null ? UUID.randomUUID().toString() : row.key();
        if (row.reason() == null) {
            reporting.submit(series, period, value, row.published(), RowReader.standing(row.standing()), by, key);
        } else {
            reporting.correct(series, period, value, row.reason(), row.published(), by, key);
        }
    }

    private void accept(AcceptanceRow row, List<AwaitingReview> queue, Account by) {
        var period = RowReader.period(row.period());
        var series = WaitingSeries.of(row.indicator(), row.place(), period, row.source(), queue);
        var key = row.key() == null ? UUID.randomUUID().toString() : row.key();
        desk.send(new AcceptValue(series, period, by.participant()), by, key);
    }
}
