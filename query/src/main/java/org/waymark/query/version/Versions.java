package org.waymark.query.version;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** The adopted versions of strategies, to be read by whoever answers a question about them. */
public final class Versions {

    private static final Comparator<Sheet> LATEST_FIRST =
            Comparator.comparingInt((Sheet sheet) -> page(sheet).version()).reversed();

    private final Pages<Sheet> pages;

    /** Reads from this database. */
    public Versions(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<Sheet> pages(MongoDatabase database) {
        return new Pages<>(database, "version_1", Sheet.class, "page.strategy");
    }

    static VersionPage page(Sheet sheet) {
        return Objects.requireNonNull(sheet.adopted());
    }

    /** Every version of the strategy with the edits that led to it, the latest first. */
    List<Sheet> of(StrategyId strategy) {
        return pages.where(and(eq("page.strategy", strategy.value()), exists("page.adopted"))).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** The draft of the next version. */
    Optional<Sheet> draft(StrategyId strategy) {
        return pages.find(Sheet.draftOf(strategy));
    }

    /** The latest version that had become known by the end of the day. */
    public Optional<VersionPage> asOf(StrategyId strategy, LocalDate day) {
        return of(strategy).stream()
                .map(Versions::page)
                .filter(page -> !page.known().isAfter(day))
                .findFirst();
    }
}
