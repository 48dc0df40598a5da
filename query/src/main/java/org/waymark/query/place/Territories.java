package org.waymark.query.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.place.PlaceId;

/** Which place lies within which. */
public final class Territories {

    private final Map<PlaceId, PlaceId> around = new HashMap<>();

    /** Reads who lies within whom off these places. */
    public Territories(Collection<PlaceName> places) {
        for (var place : places) {
            if (place.within() != null) {
                around.put(place.place(), place.within());
            }
        }
    }

    /** Whether a place lies within another, at any depth. */
    public boolean within(PlaceId inner, PlaceId outer) {
        var seen = new HashSet<PlaceId>();
        for (@Nullable PlaceId place = around.get(inner); place != null && seen.add(place); place = around.get(place)) {
            if (place.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what happens in a place happens in another too: the same one, or one that lies within. */
    public boolean covers(PlaceId outer, PlaceId inner) {
        return outer.equals(inner) || within(inner, outer);
    }
}
