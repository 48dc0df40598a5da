package org.waymark.query.place;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.command.place.PlaceId;
import org.waymark.query.Pages;

/** What lies around a place and directly within it, read without reading every place. */
public final class Neighbourhood {

    private static final String WITHIN = Pages.PAGE + ".own.within";

    private final Pages<RegisteredPlace> pages;

    /** Reads from this database. */
    public Neighbourhood(MongoDatabase database) {
        pages = Places.pages(database);
    }

    /** The place itself. */
    public Optional<PlaceName> find(PlaceId place) {
        return pages.find(place).map(RegisteredPlace::own);
    }

    /** The places directly within, by code. */
    public List<PlaceName> within(PlaceId place) {
        return pages.where(eq(WITHIN, place.value())).stream()
                .map(RegisteredPlace::own)
                .sorted(Comparator.comparing(name -> name.place().value()))
                .toList();
    }
}
