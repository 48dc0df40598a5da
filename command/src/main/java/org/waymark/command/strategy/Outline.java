package org.waymark.command.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Links;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;

/**
 * The frame of a strategy.
 *
 * @param jurisdiction the place it binds
 * @param start first day
 * @param end last day
 * @param horizons until when each horizon reaches, in order
 * @param sourceUrl where it was published, or null
 */
public record Outline(
        PlaceId jurisdiction,
        Words name,
        Words summary,
        LocalDate start,
        LocalDate end,
        List<HorizonBound> horizons,
        @Nullable String sourceUrl) {

    public Outline {
        horizons = List.copyOf(horizons);
    }

    /** Whether each horizon reaches further than the one before. */
    boolean horizonsInOrder() {
        return IntStream.range(1, horizons.size()).allMatch(i -> {
            var before = horizons.get(i - 1);
            var after = horizons.get(i);
            return before.horizon().compareTo(after.horizon()) < 0
                    && before.until().isBefore(after.until());
        });
    }

    /** Whether where it was published is a link, where that is said. */
    boolean sourceLeads() {
        return sourceUrl == null || Links.lead(sourceUrl);
    }
}
