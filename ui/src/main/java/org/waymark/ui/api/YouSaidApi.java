package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.query.theme.ThemePage.Decided;
import org.waymark.ui.Desk;

/** What people said and what was done, refusals included. */
@RestController
@RequestMapping("/api/v1/you-said")
class YouSaidApi {

    private final Desk desk;
    private final Seals seals;

    YouSaidApi(Desk desk, Seals seals) {
        this.desk = desk;
        this.seals = seals;
    }

    @GetMapping
    List<Entry> all(@RequestParam @Nullable String strategy) {
        var question = new FindYouSaid(strategy == null ? null : new StrategyId(strategy));
        return desk.list(question, ThemePage.class, Desk.ANYBODY).stream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(ThemePage page) {
        return new Entry(
                page.theme().value(),
                page.strategy().value(),
                page.title(),
                page.opened(),
                page.voices().size() + page.withdrawn(),
                page.withdrawn(),
                page.voices().stream().flatMap(quote -> quote(quote).stream()).toList(),
                page.decided(),
                page.closed());
    }

    private List<Said> quote(ThemePage.Quote quote) {
        var where = new SealedIn("feedback.feedback-published", quote.feedback().toString(), "shown");
        return seals
                .open(quote.shown(), where, Purpose.PUBLICATION, Desk.ANYBODY.participant())
                .map(text -> new Said(quote.language(), text))
                .stream()
                .toList();
    }

    /** One theme, from the first voice to what was done. */
    record Entry(
            String id,
            String strategy,
            Words title,
            LocalDate opened,
            int voices,
            int withdrawn,
            List<Said> quotes,
            @Nullable Decided decided,
            @Nullable Closed closed) {}

    /** Words a moderator has released, in their own language. */
    record Said(String language, String text) {}
}
