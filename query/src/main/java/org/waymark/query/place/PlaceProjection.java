package org.waymark.query.place;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.place.PlaceEvent;
import org.waymark.command.place.PlaceEvent.PlaceOutlined;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.query.Pages;

/** A page for each place from its registration on, and its outline beside it; neither vanishes. */
@Component
@ProcessingGroup("place")
class PlaceProjection {

    private final Pages<RegisteredPlace> pages;
    private final Pages<PlaceOutline> outlines;
    private final Places places;
    private final Clock clock;

    PlaceProjection(MongoDatabase database, Clock clock) {
        this.clock = clock;
        pages = Places.pages(database);
        outlines = new Pages<>(database, "place_outline_1", PlaceOutline.class);
        places = new Places(database);
    }

    @EventHandler
    void on(PlaceEvent event, @SequenceNumber long sequence) {
        if (event instanceof PlaceRegistered registered) {
            pages.put(registered.place(), sequence, RegisteredPlace.of(registered));
        } else {
            pages.change(event.place(), sequence, page -> page.after(event));
        }
        if (event instanceof PlaceOutlined outlined) {
            outlines.put(outlined.place(), sequence, new PlaceOutline(outlined.place(), outlined.contour()));
        }
    }

    @QueryHandler
    List<PlaceName> answer(FindPlaces question) {
        return places.all();
    }

    @QueryHandler
    List<Match> answer(FindPlaceByCode question) {
        return new Gazetteer(places.all(), new Vocabulary(places.lists(), LocalDate.now(clock)))
                .find(question.code(), question.list());
    }

    @QueryHandler
    List<PlaceOutline> answer(FindOutlines question) {
        return outlines.find(question.places()).stream()
                .sorted(Comparator.comparing(outline -> outline.place().value()))
                .toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
        outlines.drop();
    }
}
