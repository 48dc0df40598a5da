package org.waymark.ui.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * What happens when: lanes of marks over bands of time. Unlike other figures it is a page's way in, so its marks are
 * links.
 *
 * @param description what it shows, for those who do not see it
 * @param from the first day shown
 * @param until the last day shown
 */
public record Timeline(
        String title,
        String description,
        Zoom zoom,
        LocalDate from,
        LocalDate until,
        LocalDate today,
        List<Band> bands,
        List<Lane> lanes) {

    public Timeline {
        bands = List.copyOf(bands);
        lanes = List.copyOf(lanes);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + ", " + until);
        }
    }

    /**
     * A stretch of time with a name.
     *
     * @param emergency whether it is a crisis, which lies over the horizons
     */
    public record Band(String name, LocalDate from, LocalDate until, boolean emergency) {}

    /** The marks of one goal. */
    public record Lane(String name, String link, List<Stop> stops) {

        public Lane {
            stops = List.copyOf(stops);
        }
    }

    /** The bands of one kind that are in view. */
    List<Band> bands(boolean emergency) {
        return bands.stream()
                .filter(band -> band.emergency() == emergency)
                .filter(band -> !band.from().isAfter(until) && !band.until().isBefore(from))
                .toList();
    }
}
