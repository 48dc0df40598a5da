package org.waymark.query.quality;

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
import org.waymark.command.quality.ThresholdsEvent.ThresholdsSet;
import org.waymark.query.Pages;

/** A page for each indicator for which thresholds were set; it never vanishes. */
@Component
@ProcessingGroup("thresholds")
class ThresholdsProjection {

    private final Pages<ThresholdsPage> pages;

    ThresholdsProjection(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<ThresholdsPage> pages(MongoDatabase database) {
        return new Pages<>(database, "thresholds_1", ThresholdsPage.class);
    }

    @EventHandler
    void on(ThresholdsSet set, @SequenceNumber long sequence, @Timestamp Instant at) {
        var page = new ThresholdsPage(set.thresholds().indicator(), set.from(), set.reason(), set.by(), at);
        pages.put(set.thresholds(), sequence, page);
    }

    @QueryHandler
    List<ThresholdsPage> answer(FindThresholds question) {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.indicator().value()))
                .toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
