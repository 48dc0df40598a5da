package org.waymark.query.place;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.place.PlaceId;

/**
 * A merger or split.
 *
 * @param by the place on whose page it is kept and where it may be taken back
 * @param from whose territory it was before
 * @param into whose it is from the day on
 * @param day the first day on which it is so
 */
public record Boundary(PlaceId by, List<PlaceId> from, List<PlaceId> into, LocalDate day, String reason) {

    public Boundary {
        from = List.copyOf(from);
        into = List.copyOf(into);
    }

    /** Whether several became one; else one became several. */
    public boolean merges() {
        return into.size() == 1;
    }
}
