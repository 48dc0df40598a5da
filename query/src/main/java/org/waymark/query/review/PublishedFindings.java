package org.waymark.query.review;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** What reviews found about which promise, to be read by whoever answers a question about it. */
public final class PublishedFindings {

    private record Told(Promise about, LocalDate on) {}

    private final Pages<ReviewPage> pages;

    /** Reads from this database. */
    public PublishedFindings(MongoDatabase database) {
        pages = ReviewProjection.pages(database);
    }

    /** The days on which reviews of a strategy were published that found something about each of its promises. */
    public Map<Promise, List<LocalDate>> of(StrategyId strategy) {
        return pages.where(eq("page.strategy", strategy.value())).stream()
                .filter(page -> page.withdrawn() == null)
                .flatMap(page -> page.findings().stream()
                        .map(found -> found.finding().about())
                        .flatMap(about -> about == null || page.published() == null
                                ? Stream.empty()
                                : Stream.of(new Told(about, page.published()))))
                .collect(Collectors.groupingBy(Told::about, Collectors.mapping(Told::on, Collectors.toList())));
    }
}
