package org.waymark.ui.api;

import static org.waymark.ui.api.RowReader.text;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Command;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingCommand.AskOpinion;
import org.waymark.command.reporting.ReportingCommand.ConfirmOddity;
import org.waymark.command.reporting.ReportingCommand.GiveOpinion;
import org.waymark.command.reporting.ReportingCommand.ReturnValue;
import org.waymark.command.reporting.ReportingCommand.WithdrawAcceptance;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** What others say about a value beside accepting it: one command and one answer for each row. */
@RestController
@RequestMapping("/api/v1/reports")
class SecondLooksApi {

    private final Desk desk;
    private final Accounts accounts;
    private final RowOutcome outcome;

    SecondLooksApi(Desk desk, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.accounts = accounts;
        this.outcome = outcome;
    }

    @PostMapping("/returns")
    ResponseEntity<List<RowAnswer>> giveBack(@RequestBody List<SecondLookRow> rows, Principal caller, Locale language) {
        return each(rows, "returned", caller, language, (row, series, period, by) -> {
            var question = text("question", row.question());
            return new ReturnValue(series, period, question, by.participant());
        });
    }

    @PostMapping("/withdrawals")
    ResponseEntity<List<RowAnswer>> withdraw(@RequestBody List<SecondLookRow> rows, Principal caller, Locale language) {
        return each(rows, "withdrawn", caller, language, (row, series, period, by) -> {
            var reason = text("reason", row.reason());
            return new WithdrawAcceptance(series, period, reason, by.participant());
        });
    }

    @PostMapping("/confirmations")
    ResponseEntity<List<RowAnswer>> confirm(@RequestBody List<SecondLookRow> rows, Principal caller, Locale language) {
        return each(rows, "confirmed", caller, language, (row, series, period, by) -> {
            var oddity = text("oddity", row.oddity());
            return new ConfirmOddity(series, period, oddity, text("reason", row.reason()), by.participant());
        });
    }

    @PostMapping("/opinion-requests")
    ResponseEntity<List<RowAnswer>> ask(@RequestBody List<SecondLookRow> rows, Principal caller, Locale language) {
        return each(rows, "asked", caller, language, (row, series, period, by) -> {
            var of = new OrganisationId(text("of", row.of()));
            return new AskOpinion(series, period, of, text("question", row.question()), by.participant());
        });
    }

    @PostMapping("/opinions")
    ResponseEntity<List<RowAnswer>> answer(@RequestBody List<SecondLookRow> rows, Principal caller, Locale language) {
        return each(rows, "answered", caller, language, (row, series, period, by) -> {
            var opinion = text("opinion", row.opinion());
            return new GiveOpinion(series, period, own(by), opinion, by.participant());
        });
    }

    private ResponseEntity<List<RowAnswer>> each(
            List<SecondLookRow> rows, String done, Principal caller, Locale language, Act act) {
        var account = accounts.named(caller.getName()).orElseThrow();
        desk.see();
        var queue = desk.list(new FindReviewQueue(), AwaitingReview.class, account);
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i -> outcome.of(
                        i + 1, rows.get(i).key(), done, language, () -> send(rows.get(i), queue, account, act)))
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    private void send(SecondLookRow row, List<AwaitingReview> queue, Account by, Act act) {
        var period = RowReader.period(row.period());
        var series = WaitingSeries.of(row.indicator(), row.place(), period, source(row, by), queue);
        var key = row.key() == null ? UUID.randomUUID().toString() : row.key();
        desk.send(act.of(row, series, period, by), by, key);
    }

    /** Whoever confirms something unusual without naming a source speaks of their own value. */
    private static @Nullable String source(SecondLookRow row, Account by) {
        return row.source() == null && row.oddity() != null ? by.organisation() : row.source();
    }

    private static OrganisationId own(Account by) {
        if (by.organisation() == null) {
            throw Refused.because(AccessRefusal.NO_MANDATE);
        }
        return new OrganisationId(by.organisation());
    }

    /** Makes the command of a row. */
    private interface Act {

        Command of(SecondLookRow row, ReportingSeriesId series, Period period, Account by);
    }
}
