package org.waymark.query.theme;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** All themes without their voices, to be read by whoever looks back. */
public final class Themes {

    private final Pages<ThemeState> pages;

    /** Reads from this database. */
    public Themes(MongoDatabase database) {
        pages = ThemeState.pages(database);
    }

    /** Those of a strategy, or all, in no order. */
    public List<ThemePage> of(@Nullable StrategyId strategy) {
        return pages.all().stream()
                .filter(theme -> strategy == null || theme.strategy().equals(strategy))
                .map(theme -> theme.page(List.of(), 0))
                .toList();
    }
}
