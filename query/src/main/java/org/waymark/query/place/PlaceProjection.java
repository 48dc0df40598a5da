package org.waymark.query.place;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.place.PlaceEvent;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.query.Pages;

/** A page for each place from its registration on; it never vanishes. */
@Component
@ProcessingGroup("place")
class PlaceProjection {

    private final Pages<PlaceName> pages;
    private final Places places;

    PlaceProjection(MongoDatabase database) {
        pages = Places.pages(database);
        places = new Places(database);
    }

    @EventHandler
    void on(PlaceEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case PlaceRegistered(var place, var level, var within, var name, var by) ->
                pages.put(place, sequence, new PlaceName(place, level, within, name));
            case PlaceRenamed renamed ->
                pages.change(
                        renamed.place(),
                        sequence,
                        page -> new PlaceName(page.place(), page.level(), page.within(), renamed.name()));
        }
    }

    @QueryHandler
    List<PlaceName> answer(FindPlaces question) {
        return places.all();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
