package org.waymark.query.theme;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.Pages;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.query.theme.ThemePage.Decided;
import org.waymark.query.theme.ThemePage.Quote;

/**
 * A theme as its own stream tells it, without the voices.
 *
 * @param openedAt when it was recorded, to put those of one day in order
 * @param movedAt when it was last opened, decided or closed
 */
record ThemeState(
        ThemeId theme,
        StrategyId strategy,
        Words title,
        LocalDate opened,
        Instant openedAt,
        Instant movedAt,
        @Nullable Decided decided,
        @Nullable Closed closed) {

    static Pages<ThemeState> pages(MongoDatabase database) {
        return new Pages<>(database, "theme_1", ThemeState.class);
    }

    static ThemeState opened(ThemeOpened event, Instant at) {
        return new ThemeState(event.theme(), event.strategy(), event.title(), event.on(), at, at, null, null);
    }

    ThemeState decided(ThemeDecided event, Instant at) {
        var decision = new Decided(event.decision(), event.reasons(), event.due(), event.on());
        return new ThemeState(theme, strategy, title, opened, openedAt, at, decision, closed);
    }

    ThemeState closed(LoopClosed event, Instant at) {
        var end = new Closed(event.weDid(), event.statement(), event.on());
        return new ThemeState(theme, strategy, title, opened, openedAt, at, decided, end);
    }

    ThemePage page(List<Quote> voices, int withdrawn) {
        return new ThemePage(theme, strategy, title, opened, voices, withdrawn, decided, closed);
    }
}
