package org.waymark.query.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.WithheldBecause;

/**
 * What a voice wants from a moderator, and what moderators made of it.
 *
 * @param until by when somebody looks at it, to the full hour, or null where nobody need
 * @param flags why others want it to be looked at again, oldest first
 * @param rulings what was decided about it, oldest first
 */
public record Attention(@Nullable Instant until, List<Flag> flags, List<Ruling> rulings) {

    /** Nobody need look at it, and nobody has. */
    public static final Attention NONE = new Attention(null, List.of(), List.of());

    private static final Duration CLOCK = Duration.ofHours(24);

    /**
     * Somebody wants it to be looked at again.
     *
     * @param trusted whether a partner says so
     */
    public record Flag(WithheldBecause because, boolean trusted) {}

    /**
     * Somebody decided whether and how it is shown.
     *
     * @param late whether the clock had run out
     * @param withheld why nobody reads it, or null where it was published
     */
    public record Ruling(
            ParticipantId by,
            Instant at,
            boolean late,
            boolean redacted,
            @Nullable WithheldBecause withheld) {

        /** Whether the words burdened whoever read them. */
        public boolean disturbing() {
            return withheld != null && withheld.disturbing();
        }
    }

    /** The clock runs from the end of the hour in which it began, so that no moment is kept. */
    Attention from(Instant moment) {
        var end = moment.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)).plus(CLOCK);
        return new Attention(until == null ? end : until, flags, rulings);
    }

    Attention flagged(Flag flag, Instant moment) {
        return new Attention(until, and(flags, flag), rulings).from(moment);
    }

    Attention ruled(ParticipantId by, Instant at, boolean redacted, @Nullable WithheldBecause withheld) {
        return new Attention(null, List.of(), and(rulings, new Ruling(by, at, late(at), redacted, withheld)));
    }

    Attention over() {
        return new Attention(null, List.of(), rulings);
    }

    /** Whether the day within which somebody looks is over. */
    public boolean late(Instant now) {
        return until != null && until.isBefore(now);
    }

    /** Whether a partner asks for it. */
    public boolean trusted() {
        return flags.stream().anyMatch(Flag::trusted);
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
