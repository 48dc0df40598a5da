package org.waymark.command.milestone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;

/**
 * What is said of a step at one time.
 *
 * @param note what stands behind it: a reason where it is late, at risk or given up; null where there is nothing to add
 * @param expected when it is expected now, or null where as planned
 * @param evidence links that show it was reached
 */
public record Report(
        Stage stage, @Nullable Words note, @Nullable Period expected, List<String> evidence) {

    public Report {
        evidence = List.copyOf(evidence);
    }
}
