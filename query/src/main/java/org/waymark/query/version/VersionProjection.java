package org.waymark.query.version;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;
import org.waymark.query.strategy.Plan;

/**
 * A page for each adopted version of a strategy, from its adoption on; it never changes and never vanishes. Beside them
 * lies the draft of the next one.
 */
@Component
@ProcessingGroup("version")
class VersionProjection {

    private final Pages<Sheet> pages;

    VersionProjection(MongoDatabase database) {
        pages = Versions.pages(database);
    }

    @EventHandler
    void on(StrategyEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        var draft = Sheet.draftOf(event.strategy());
        if (event instanceof StrategyDrafted drafted) {
            pages.put(draft, sequence, Sheet.begun(drafted));
        } else {
            pages.change(draft, sequence, sheet -> {
                if (event instanceof VersionAdopted adopted) {
                    pages.put(
                            new VersionId(adopted.strategy(), adopted.version()), sequence, sheet.sealed(adopted, at));
                }
                return sheet.after(event, at);
            });
        }
    }

    @EventHandler
    void on(LifeCycleEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        draft(event.strategy(), sequence, plan -> plan.after(event, at));
    }

    @EventHandler
    void on(ServingEvent event, @SequenceNumber long sequence) {
        draft(event.strategy(), sequence, plan -> plan.after(event));
    }

    @EventHandler
    void on(ResourceEvent event, @SequenceNumber long sequence) {
        draft(event.strategy(), sequence, plan -> plan.after(event));
    }

    private void draft(StrategyId strategy, long sequence, UnaryOperator<Plan> change) {
        pages.change(Sheet.draftOf(strategy), sequence, sheet -> sheet.with(change));
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
