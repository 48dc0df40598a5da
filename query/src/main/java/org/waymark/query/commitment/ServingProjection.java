package org.waymark.query.commitment;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.Pages;

/** A page for each strategy from its first draft on, with what serves commitments in its draft and in each version. */
@Component
@ProcessingGroup("serving")
class ServingProjection {

    private final Pages<Served> pages;

    ServingProjection(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<Served> pages(MongoDatabase database) {
        return new Pages<>(database, "serving_1", Served.class);
    }

    @EventHandler
    void on(StrategyEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case StrategyDrafted drafted -> pages.put(drafted.strategy(), sequence, Served.begun(drafted.strategy()));
            case GoalDropped dropped ->
                pages.change(dropped.strategy(), sequence, page -> page.without(dropped.goal(), dropped.reason()));
            case MeasureDropped dropped ->
                pages.change(
                        dropped.strategy(),
                        sequence,
                        page -> page.without(Promise.of(dropped.measure()), dropped.reason()));
            case MilestoneDropped dropped ->
                pages.change(
                        dropped.strategy(),
                        sequence,
                        page -> page.without(Promise.of(dropped.milestone()), dropped.reason()));
            case VersionAdopted adopted ->
                pages.change(adopted.strategy(), sequence, page -> page.adopted(adopted, at));
            default -> {}
        }
    }

    @EventHandler
    void on(ServingEvent event, @SequenceNumber long sequence) {
        pages.change(event.strategy(), sequence, page -> page.after(event));
    }

    @QueryHandler
    List<Serving> answer(FindServings question) {
        return pages.find(question.strategy()).stream()
                .flatMap(page -> page.servings().stream())
                .sorted(Comparator.comparing(
                        serving -> serving.service().commitment().value()))
                .toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
