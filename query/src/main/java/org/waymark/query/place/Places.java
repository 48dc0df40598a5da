package org.waymark.query.place;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import org.waymark.query.Pages;

/** All places, to be read by whoever answers a question about them. */
public final class Places {

    private final Pages<PlaceName> pages;

    /** Reads from this database. */
    public Places(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<PlaceName> pages(MongoDatabase database) {
        return new Pages<>(database, "place_1", PlaceName.class);
    }

    /** Every place, by code. */
    public List<PlaceName> all() {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.place().value()))
                .toList();
    }
}
