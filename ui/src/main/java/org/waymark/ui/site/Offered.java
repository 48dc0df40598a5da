package org.waymark.ui.site;

import java.util.List;
import java.util.Map;
import org.waymark.command.Words;
import org.waymark.query.place.PlaceName;

/** The choices of the feedback form: parts of the plan by {@code kind:id}, and places. */
public record Offered(Map<String, Words> parts, List<PlaceName> places) {

    private static final Words NONE = Words.english("–");

    /** A part of the plan in words. */
    public Words part(String about) {
        return parts.getOrDefault(about, NONE);
    }

    /** A place in words. */
    public Words place(String code) {
        return places.stream()
                .filter(place -> place.place().value().equals(code))
                .map(PlaceName::name)
                .findFirst()
                .orElse(code.isEmpty() ? NONE : Words.english(code));
    }
}
