package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.query.theme.ThemePage.Decided;
import org.waymark.ui.Desk;

/** Tells themes with the words that were released. */
@Component
class ThemeEntries {

    private final Seals seals;

    ThemeEntries(Seals seals) {
        this.seals = seals;
    }

    Entry of(ThemePage page) {
        return new Entry(
                page.theme().value(),
                page.strategy().value(),
                page.title(),
                page.opened(),
                page.heard(),
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
