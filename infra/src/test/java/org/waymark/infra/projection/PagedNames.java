package org.waymark.infra.projection;

import com.mongodb.client.MongoDatabase;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceEvent;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.query.Pages;

/** The name of each place, and beside it a page for those that were renamed alone. */
@ProcessingGroup("paged")
class PagedNames {

    private final Pages<Words> pages;
    private final Pages<Words> renamed;

    PagedNames(MongoDatabase database) {
        pages = new Pages<>(database, "paged_1", Words.class);
        renamed = new Pages<>(database, "renamed_1", Words.class);
    }

    @EventHandler
    void on(PlaceEvent event, @SequenceNumber long sequence) {
        if (event instanceof PlaceRegistered first) {
            pages.put(first.place(), sequence, first.name());
        }
        if (event instanceof PlaceRenamed again) {
            pages.change(again.place(), sequence, before -> again.name());
            renamed.put(again.place(), sequence, again.name());
        }
    }

    @ResetHandler
    void forget() {
        pages.drop();
        renamed.drop();
    }
}
