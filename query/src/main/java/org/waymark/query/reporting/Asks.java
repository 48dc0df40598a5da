package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;

/** What plans that bind ask for, read once and then known. */
public final class Asks {

    private final Demands demands;
    private final Map<IndicatorId, Map<PlaceId, List<Ask>>> known = new HashMap<>();

    /** Reads from this database. */
    public Asks(MongoDatabase database) {
        demands = new Duties(database).demands();
    }

    /** For an indicator from a place. */
    public List<Ask> of(IndicatorId indicator, PlaceId place) {
        return known.computeIfAbsent(
                        indicator,
                        first -> demands.of(indicator).stream().map(Ask::of).collect(Collectors.groupingBy(Ask::place)))
                .getOrDefault(place, List.of());
    }
}
