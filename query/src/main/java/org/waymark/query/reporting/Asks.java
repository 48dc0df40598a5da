package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;

/** What plans that bind ask for, read once and then known. */
public final class Asks {

    private final Demands demands;

    /** Reads from this database. */
    public Asks(MongoDatabase database) {
        demands = new Duties(database).demands();
    }

    /** For an indicator from a place. */
    public List<Ask> of(IndicatorId indicator, PlaceId place) {
        return demands.of(indicator).stream()
                .filter(demand -> demand.place().equals(place))
                .map(Ask::of)
                .toList();
    }
}
