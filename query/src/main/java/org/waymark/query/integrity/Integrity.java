package org.waymark.query.integrity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.theme.ThemeId;

/**
 * How those who spoke were answered. Counts of voices are told from ten on, in fives, and only where none that is
 * withheld could be worked out from them.
 *
 * @param until the last day that is looked at
 * @param total all voices together
 * @param perspectives by from where they speak, named as in {@link org.waymark.command.feedback.Perspective}
 * @param languages by the language they were written in
 * @param sexes by what they said of their sex
 * @param ages by what they said of their age
 * @param places by the place they speak of, by code; empty for none
 * @param unheard places from which too few voices came in a year to be told, none at all among them
 * @param broken what was promised for a day that has passed and was not delivered, the longest ago first
 */
public record Integrity(
        LocalDate until,
        Row total,
        List<Row> perspectives,
        List<Row> languages,
        List<Row> sexes,
        List<Row> ages,
        List<Row> places,
        List<PlaceId> unheard,
        List<Broken> broken) {

    /**
     * Voices of one kind. What is withheld is null.
     *
     * @param of the kind
     * @param voices how many
     * @param due how many of them were answered or should have been
     * @param medianDays from a voice to its answer, of those that were answered
     * @param onTime of those due, how many were answered by the day that was promised
     * @param reasoned of those due, how many were answered with reasons
     * @param changed of those due, after how many something changed
     * @param returned how many authors came back with their receipt to write, appeal or decide
     */
    public record Row(
            String of,
            @Nullable Long voices,
            @Nullable Long due,
            @Nullable Integer medianDays,
            @Nullable Long onTime,
            @Nullable Long reasoned,
            @Nullable Long changed,
            @Nullable Long returned) {

        /** Percent of what is told; null where either is withheld or there is nothing to divide. */
        public static @Nullable Long percent(@Nullable Long some, @Nullable Long all) {
            return some == null || all == null || all == 0 ? null : Math.min(100, Math.round(100.0 * some / all));
        }
    }

    /** A decision whose day has passed. */
    public record Broken(ThemeId theme, Words title, LocalDate due) {}
}
