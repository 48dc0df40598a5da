package org.waymark.query.version;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorEvent;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.query.Pages;

/** A page for each indicator from its definition on, with every change of its method; it never vanishes. */
@Component
@ProcessingGroup("method")
class MethodProjection {

    private final Pages<MethodPage> pages;

    MethodProjection(MongoDatabase database) {
        pages = Methods.pages(database);
    }

    @EventHandler
    void on(IndicatorEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case IndicatorDefined defined ->
                pages.put(
                        defined.indicator(),
                        sequence,
                        new MethodPage(defined.indicator(), defined.definition(), List.of()));
            case MethodChanged changed -> pages.change(changed.indicator(), sequence, page -> page.after(changed, at));
        }
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
