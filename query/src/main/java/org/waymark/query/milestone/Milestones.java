package org.waymark.query.milestone;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** What was said of planned steps, to be read by whoever answers a question about them. */
public final class Milestones {

    private static final String STRATEGY = Pages.PAGE + ".strategy";

    private final Pages<MilestonePage> pages;

    /** Reads from this database. */
    public Milestones(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<MilestonePage> pages(MongoDatabase database) {
        return new Pages<>(database, "milestone_1", MilestonePage.class, STRATEGY);
    }

    /** Those of a strategy of which something was said, by id. */
    public List<MilestonePage> of(StrategyId strategy) {
        return pages.where(eq(STRATEGY, strategy.value())).stream()
                .sorted(Comparator.comparing(page -> page.milestone().value()))
                .toList();
    }
}
