package org.waymark.ui.exchange.write;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template holds: the lines somebody has to fill in, and the codes they may choose from.
 *
 * @param dimensions names beside place and indicator, in the order of their columns
 * @param codes by column: {@code place}, {@code indicator} or the name of a dimension
 * @param lines in the order they shall stand
 */
public record Template(List<String> dimensions, Map<String, List<Code>> codes, List<Line> lines) {

    public Template {
        dimensions = List.copyOf(dimensions);
        codes = Map.copyOf(codes);
        lines = List.copyOf(lines);
    }

    /** A code and what it is called. */
    public record Code(String code, String name) {}

    /**
     * A line to fill in.
     *
     * @param dimensions codes by dimension; none where it is about everybody
     * @param last what was reported before, with its period, as a person reads it; null where nothing was
     */
    public record Line(
            String place,
            String indicator,
            Map<String, String> dimensions,
            String period,
            @Nullable String last) {

        public Line {
            dimensions = Map.copyOf(dimensions);
        }
    }
}
