package org.waymark.query.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * What everybody who reads a table knows: a count is the sum of others.
 *
 * @param ofGroups whether the parts are groups of people, so that all being in one of them tells of each
 */
public record Sum(Count total, List<Count> parts, boolean ofGroups) {

    public Sum {
        parts = List.copyOf(parts);
        if (parts.stream().mapToLong(Count::number).sum() != total.number()) {
            throw new IllegalArgumentException("The parts of " + total + " do not add up to it");
        }
    }

    /** The total and its parts. */
    Stream<Count> members() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}
