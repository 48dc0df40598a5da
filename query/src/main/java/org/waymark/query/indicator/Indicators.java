package org.waymark.query.indicator;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.Pages;

/** All indicators, to be read by whoever answers a question about them. */
public final class Indicators {

    private final Pages<IndicatorPage> pages;

    /** Reads from this database. */
    public Indicators(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<IndicatorPage> pages(MongoDatabase database) {
        return new Pages<>(database, "indicator_1", IndicatorPage.class);
    }

    /** The indicator with this id. */
    public Optional<IndicatorPage> find(IndicatorId indicator) {
        return pages.find(indicator);
    }

    /** Those of these indicators that are defined, in no order. */
    public List<IndicatorPage> find(Collection<IndicatorId> indicators) {
        return pages.find(indicators);
    }

    /** Every indicator, by id. */
    public List<IndicatorPage> all() {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.indicator().value()))
                .toList();
    }
}
