package org.waymark.query.place;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import org.waymark.query.Pages;

/** All places, to be read by whoever answers a question about them. */
public final class Places {

    private final Pages<RegisteredPlace> pages;
    private final Pages<CodeListPage> lists;

    /** Reads from this database. */
    public Places(MongoDatabase database) {
        pages = pages(database);
        lists = VocabularyProjection.lists(database);
    }

    static Pages<RegisteredPlace> pages(MongoDatabase database) {
        return new Pages<>(database, "place_2", RegisteredPlace.class);
    }

    /** Every place, by code. A merger or split is known to all that took part in it. */
    public List<PlaceName> all() {
        var kept = pages.all();
        var changes = kept.stream().flatMap(page -> page.told().stream()).toList();
        return kept.stream()
                .map(page -> page.own().after(changes))
                .sorted(Comparator.comparing(page -> page.place().value()))
                .toList();
    }

    /** Every code list that is described, by scheme and vintage. */
    public List<CodeListPage> lists() {
        return lists.all().stream()
                .sorted(Comparator.comparing(page -> page.list().value()))
                .toList();
    }
}
