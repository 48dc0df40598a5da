package org.waymark.command.crisis;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;

/**
 * What is declared when a crisis begins.
 *
 * @param places where it is; empty where the whole strategy is concerned
 * @param begins first day
 * @param endsBy the last day, unless it is extended or ended before
 * @param stillDue the measures that are reported all the same; reports of others wait until it is over
 * @param daysToAnswer within how many days everybody who speaks meanwhile gets an answer
 * @param protectsNames whether names of civil society are kept from the public meanwhile
 */
public record Declaration(
        List<PlaceId> places,
        Words reason,
        LocalDate begins,
        LocalDate endsBy,
        List<MeasureId> stillDue,
        int daysToAnswer,
        boolean protectsNames) {

    public Declaration {
        places = places.stream().distinct().toList();
        stillDue = stillDue.stream().distinct().toList();
    }

    /** Whether both are somewhere at once. Whoever names no place means all of them. */
    boolean meets(Declaration other) {
        return places.isEmpty() || other.places.isEmpty() || places.stream().anyMatch(other.places::contains);
    }
}
