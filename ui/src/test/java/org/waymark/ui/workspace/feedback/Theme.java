package org.waymark.ui.workspace.feedback;

import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.VOICE;
import static org.waymark.ui.workspace.Cast.voice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.query.theme.ThemePage.Decided;
import org.waymark.query.theme.ThemePage.Quote;

/** The theme that tests of this package speak of. */
final class Theme {

    static final ThemeId EVENINGS = new ThemeId("evenings");
    static final Words TITLE = Words.english("Classes in the evening");

    private static final LocalDate OPENED = LocalDate.of(2026, 11, 20);

    private Theme() {}

    static ThemePage open() {
        return page(null, null);
    }

    static ThemePage page(@Nullable Decided decided, @Nullable Closed closed) {
        var quote = new Quote(
                VOICE,
                voice().about(),
                "en",
                Perspective.MIGRANT_OR_REFUGEE,
                OPENED,
                OPENED.plusDays(30),
                voice().text(),
                List.of());
        return new ThemePage(EVENINGS, STRATEGY, TITLE, OPENED, List.of(quote), 0, decided, closed);
    }

    static Decided decision(Decision decision) {
        return new Decided(decision, Words.english("Right"), LocalDate.of(2027, 6, 30), OPENED);
    }
}
