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
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingSeriesId;
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
            reporting.submit(series, period, value, row.published(), by, key);
        } else {
            reporting.correct(series, period, value, row.reason(), row.published(), by, key);
        }
    }

    private void accept(AcceptanceRow row, List<AwaitingReview> queue, Account by) {
        var indicator = new IndicatorId(RowReader.text("indicator", row.indicator()));
        var place = new PlaceId(RowReader.text("place", row.place()));
        var period = RowReader.period(row.period());
        var key = row.key() == null ? UUID.randomUUID().toString() : row.key();
        desk.send(new AcceptValue(series(indicator, place, period, row, queue), period, by.participant()), by, key);
    }

    private static ReportingSeriesId series(
            IndicatorId indicator, PlaceId place, Period period, AcceptanceRow row, List<AwaitingReview> queue) {
        if (row.source() != null) {
            return new ReportingSeriesId(indicator, place, new OrganisationId(row.source()));
        }
        var waiting = queue.stream()
                .filter(value -> value.question() == null)
                .filter(value -> value.period().equals(period))
                .map(AwaitingReview::series)
                .filter(series ->
                        series.indicator().equals(indicator) && series.place().equals(place))
                .toList();
        return switch (waiting.size()) {
            case 1 -> waiting.getFirst();
            case 0 ->
                throw new UnreadableField(
                        "period",
                        "No value of this indicator, place and period waits for review.",
                        "Name the source organisation in 'source' if it was accepted before under the same key.");
            default ->
                throw new UnreadableField(
                        "source",
                        "Several sources have sent a value: "
                                + waiting.stream()
                                        .map(series -> series.source().value())
                                        .toList() + ".",
                        "Name one of them in 'source'.");
        };
    }
}
