package org.waymark.command.strategy;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/**
 * Where a measure starts and where it is promised to go.
 *
 * @param baseline where it starts, or null where that was not published
 * @param path points in order of time, the last one the target; empty where no target was published
 * @param illustrative true where the path was drawn to show how one looks, and nobody promised it
 * @param sentence the target where it is promised in words, or null
 */
public record Target(
        @Nullable Mark baseline,
        List<Mark> path,
        boolean illustrative,
        @Nullable Words sentence) {

    /** No target was published, and none is invented. */
    public static final Target NOT_PUBLISHED = new Target(null, List.of(), false);

    public Target {
        path = List.copyOf(path);
    }

    /** A target in numbers, or none. */
    public Target(@Nullable Mark baseline, List<Mark> path, boolean illustrative) {
        this(baseline, path, illustrative, null);
    }

    /** Whether the path goes forward in time from the baseline on. */
    public boolean inOrder() {
        return (baseline == null
                        || path.isEmpty()
                        || baseline.period().compareTo(path.getFirst().period()) < 0)
                && IntStream.range(1, path.size())
                        .allMatch(i ->
                                path.get(i - 1).period().compareTo(path.get(i).period()) < 0);
    }
}
