package org.waymark.query.standing;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.waymark.command.standing.DivergenceEvent;
import org.waymark.command.standing.DivergenceEvent.DivergenceExplained;
import org.waymark.query.Pages;

/** A page for each divergence from the first words about it on; it never vanishes, also when the values meet again. */
@Component
@ProcessingGroup("divergence")
class DivergenceProjection {

    private final Pages<Explanations> pages;

    DivergenceProjection(MongoDatabase database) {
        pages = Explanations.pages(database);
    }

    @EventHandler
    void on(DivergenceEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (sequence == 0) {
            pages.put(
                    event.divergence(), sequence, new Explanations(event.divergence(), List.of(explained(event, at))));
        } else {
            pages.change(
                    event.divergence(),
                    sequence,
                    page -> new Explanations(
                            page.divergence(),
                            Stream.concat(page.said().stream(), Stream.of(explained(event, at)))
                                    .toList()));
        }
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static Explained explained(DivergenceEvent event, Instant at) {
        return switch (event) {
            case DivergenceExplained said -> new Explained(said.side(), said.words(), said.by(), at);
        };
    }
}
