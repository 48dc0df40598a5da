package org.waymark.ui.api;

import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;

import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Refused;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.HistoryPage;
import org.waymark.query.history.Topic;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.history.Inverse;
import org.waymark.ui.words.Texts;

/** How anything came to be, event by event, and taking back what was done to a draft. */
@RestController
@RequestMapping("/api/v1/history/{type}/{id}")
class HistoryApi {

    private static final int STRETCH = 50;

    private final Desk desk;
    private final Accounts accounts;
    private final Texts texts;

    HistoryApi(Desk desk, Accounts accounts, Texts texts) {
        this.desk = desk;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** The latest first; {@code before} is the number of an event, of which only earlier ones are told. */
    @GetMapping
    HistoryAnswer history(
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam @Nullable Integer before,
            @RequestParam @Nullable Integer limit,
            @Nullable Principal caller,
            Locale language) {
        var page = find(topic(type, id), before, limit == null ? STRETCH : limit, account(caller));
        return HistoryAnswer.of(page, texts.of(language.toLanguageTag()));
    }

    /** Lets the draft say again what it said before the event of this number. */
    @PostMapping("/{number}/undo")
    HistoryAnswer undo(
            @PathVariable String type,
            @PathVariable String id,
            @PathVariable int number,
            Principal caller,
            Locale language) {
        var account = account(caller);
        var topic = topic(type, id);
        var wording = texts.of(language.toLanguageTag());
        var event = find(topic, number + 1, 1, account).happenings().getFirst();
        var commands = Inverse.of(event, account.participant(), wording.text("history.undone-reason"));
        Refused.when(commands.isEmpty(), CHANGED_MEANWHILE);
        commands.forEach(command -> desk.send(command, account));
        desk.see();
        return HistoryAnswer.of(find(topic, null, STRETCH, account), wording);
    }

    private HistoryPage find(Topic topic, @Nullable Integer before, int limit, Account account) {
        return desk.find(new FindHistory(topic, before, limit), HistoryPage.class, account)
                .filter(page -> !page.happenings().isEmpty())
                .orElseThrow(() -> new NotThere(topic.kind().word(), topic.id()));
    }

    private static Topic topic(String type, String id) {
        return Topic.read(type, id).orElseThrow(() -> new NotThere(type, id));
    }

    private Account account(@Nullable Principal caller) {
        return caller == null ? Desk.ANYBODY : accounts.named(caller.getName()).orElseThrow();
    }
}
