package org.waymark.query.strategy;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** All strategies in both editions, to be read by whoever answers a question about them. */
public final class Strategies {

    private static final String MEASURED = Pages.PAGE + ".adopted.goals.measures.indicator";

    private final Pages<Plan> pages;

    /** Reads from this database. */
    public Strategies(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<Plan> pages(MongoDatabase database) {
        return new Pages<>(database, "strategy_1", Plan.class, MEASURED);
    }

    /** The strategy in this edition; nothing where no version was adopted yet and the adopted one is asked for. */
    public Optional<StrategyPage> find(StrategyId strategy, Edition edition) {
        return pages.find(strategy).flatMap(plan -> plan.page(edition));
    }

    /** Every strategy that there is in this edition, by id. */
    public List<StrategyPage> all(Edition edition) {
        return pages.all().stream()
                .flatMap(plan -> plan.page(edition).stream())
                .sorted(Comparator.comparing(page -> page.strategy().value()))
                .toList();
    }

    /** Every strategy that binds and measures something by this indicator, by id. */
    public List<StrategyPage> measuring(IndicatorId indicator) {
        return pages.where(eq(MEASURED, indicator.value())).stream()
                .flatMap(plan -> plan.page(Edition.ADOPTED).stream())
                .sorted(Comparator.comparing(page -> page.strategy().value()))
                .toList();
    }
}
