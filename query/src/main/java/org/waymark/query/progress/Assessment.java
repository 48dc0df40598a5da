package org.waymark.query.progress;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.assessment.Assessing;

/**
 * A status and how it was found, with everything that is needed to find it again.
 *
 * @param method by which, with its thresholds
 * @param ratio what the thresholds are held against, or null where not assessed
 * @param reason why it is not assessed, as a key ({@code no-target}, {@code too-early} …), or null
 * @param grade the method's own word for it, as a key ({@code sun}, {@code deterioration} …), or null
 * @param figures the numbers behind it, by name: growth a year, score, limit
 */
public record Assessment(
        Status status,
        Assessing method,
        @Nullable Double ratio,
        @Nullable String reason,
        @Nullable String grade,
        Map<String, Double> figures) {

    public Assessment {
        figures = new TreeMap<>(figures);
    }

    /** A status with nothing to add. */
    public Assessment(Status status, Assessing method, @Nullable Double ratio, @Nullable String reason) {
        this(status, method, ratio, reason, null, Map.of());
    }

    static Assessment impossible(Assessing method, String reason) {
        return new Assessment(Status.NOT_ASSESSED, method, null, reason);
    }

    Assessment graded(String word, Map<String, Double> numbers) {
        return new Assessment(status, method, ratio, reason, word, numbers);
    }
}
