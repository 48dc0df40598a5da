package org.waymark.query.crisis;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** All crises, to be read by whoever answers a question about what holds while they last. */
public final class Crises {

    static final Comparator<CrisisPage> LATEST_FIRST = Comparator.comparing(CrisisPage::begins)
            .reversed()
            .thenComparing(page -> page.crisis().value());

    /** The crises of one strategy. */
    record Stretches(List<CrisisPage> crises) {}

    private final Pages<Stretches> pages;

    /** Reads from this database. */
    public Crises(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<Stretches> pages(MongoDatabase database) {
        return new Pages<>(database, "crises_1", Stretches.class);
    }

    /** The crisis with this id. */
    public Optional<CrisisPage> find(CrisisId crisis) {
        return of(crisis.strategy()).stream()
                .filter(page -> page.crisis().equals(crisis))
                .findFirst();
    }

    /** The crises of a strategy, or of all, the latest first. */
    public List<CrisisPage> of(@Nullable StrategyId strategy) {
        return pages.all().stream()
                .flatMap(stretches -> stretches.crises().stream())
                .filter(page -> strategy == null || page.strategy().equals(strategy))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** The crises that are in force on a day. */
    public List<CrisisPage> on(LocalDate day) {
        return of(null).stream().filter(page -> page.isOn(day)).toList();
    }
}
