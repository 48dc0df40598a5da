package org.waymark.query.strategy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.query.Pages;

/** A page for each strategy from its first draft on, holding draft and adopted edition; it never vanishes. */
@Component
@ProcessingGroup("strategy")
class StrategyProjection {

    private final Pages<Plan> pages;
    private final Strategies strategies;

    StrategyProjection(MongoDatabase database) {
        pages = Strategies.pages(database);
        strategies = new Strategies(database);
    }

    @EventHandler
    void on(StrategyEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (event instanceof StrategyDrafted drafted) {
            pages.put(drafted.strategy(), sequence, Plan.begun(drafted));
        } else {
            pages.change(event.strategy(), sequence, plan -> plan.after(event, at));
        }
    }

    @EventHandler
    void on(LifeCycleEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        pages.change(event.strategy(), sequence, plan -> plan.after(event, at));
    }

    @EventHandler
    void on(ServingEvent event, @SequenceNumber long sequence) {
        pages.change(event.strategy(), sequence, plan -> plan.after(event));
    }

    @EventHandler
    void on(ResourceEvent event, @SequenceNumber long sequence) {
        pages.change(event.strategy(), sequence, plan -> plan.after(event));
    }

    @QueryHandler
    Optional<StrategyPage> answer(FindStrategy question) {
        return strategies.find(question.strategy(), question.edition());
    }

    @QueryHandler
    List<StrategyPage> answer(FindStrategies question) {
        return strategies.all(question.edition());
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
