package org.waymark.command.strategy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/**
 * A stretch of days in which everybody concerned may say what they think of a strategy.
 *
 * @param opens first day
 * @param closes last day
 * @param languages in which voices are taken, as BCP 47 codes
 * @param audience who is asked, in words; null where everybody is
 * @param questions what is asked; empty where the whole plan is
 */
public record ConsultationRound(
        LocalDate opens,
        LocalDate closes,
        List<String> languages,
        @Nullable Words audience,
        List<Words> questions) {

    public ConsultationRound {
        languages = List.copyOf(languages);
        questions = List.copyOf(questions);
    }

    /** Whether the day lies in it. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** The same questions on other days. */
    public ConsultationRound on(LocalDate first, LocalDate last) {
        return new ConsultationRound(first, last, languages, audience, questions);
    }

    boolean overlaps(ConsultationRound other) {
        return isOpenOn(other.opens) || other.isOpenOn(opens);
    }
}
