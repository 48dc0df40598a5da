package org.waymark.query.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who spoke in a round of consultation. Counts are told from ten on, in fives, and only where none that is
 * withheld could be worked out from them.
 *
 * @param published voices that everybody may read, the oldest first
 * @param until the last day that is counted
 * @param all how many spoke, or null where that is withheld
 * @param perspectives by from where they speak, named as in {@link org.waymark.command.feedback.Perspective}
 * @param languages by the language in which they wrote
 */
public record RoundVoices(
        List<Voice> published, LocalDate until, @Nullable Long all, List<Row> perspectives, List<Row> languages) {

    /** Those of one kind; null where withheld. */
    public record Row(String of, @Nullable Long voices) {}
}
