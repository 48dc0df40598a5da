package org.waymark.query.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;

/**
 * A theme from the first voice to what was done.
 *
 * @param voices those heard in it, the earliest first
 * @param withdrawn how many voices were withdrawn since
 */
public record ThemePage(
        ThemeId theme,
        StrategyId strategy,
        Words title,
        LocalDate opened,
        List<Quote> voices,
        int withdrawn,
        @Nullable Decided decided,
        @Nullable Closed closed) {

    /** The theme as it stood at the end of a day; nothing where it was not opened by then. */
    public Optional<ThemePage> asOf(LocalDate day) {
        if (opened.isAfter(day)) {
            return Optional.empty();
        }
        var heard = voices.stream().filter(voice -> !voice.given().isAfter(day)).toList();
        return Optional.of(new ThemePage(
                theme,
                strategy,
                title,
                opened,
                heard,
                withdrawn,
                decided == null || decided.on().isAfter(day) ? null : decided,
                closed == null || closed.on().isAfter(day) ? null : closed));
    }

    /** Released words, sealed in {@code feedback.feedback-published}, field {@code shown}. */
    public record Quote(
            FeedbackId feedback,
            About about,
            String language,
            Perspective perspective,
            LocalDate given,
            LocalDate answerDue,
            Sealed shown,
            List<Translation> translations) {}

    /**
     * Released words in another language, sealed in {@code feedback.feedback-translated}, field {@code words}.
     *
     * @param machine whether a machine wrote them; else a person did
     */
    public record Translation(String language, boolean machine, Sealed words) {}

    /** What was decided, and until when it is to be delivered. */
    public record Decided(
            Decision decision, Words reasons, @Nullable LocalDate due, LocalDate on) {}

    /** What a planner signed. */
    public record Closed(WeDid weDid, Words statement, LocalDate on) {}

    /** How many voices one decision answers, those that were withdrawn among them. */
    public int heard() {
        return voices.size() + withdrawn;
    }

    /** Whether something is to be delivered that is not there yet. */
    public boolean promises() {
        return closed == null
                && decided != null
                && (decided.decision() == Decision.TAKEN_UP || decided.decision() == Decision.PARTLY);
    }

    /** The day that was promised: of delivery once it is decided, of an answer before; null where none is. */
    public @Nullable LocalDate promised() {
        if (closed != null) {
            return null;
        }
        return decided != null
                ? decided.due()
                : voices.stream()
                        .map(Quote::answerDue)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /** Whether the day that was promised has passed without anything. */
    public boolean overdue(LocalDate today) {
        var day = promised();
        return day != null && day.isBefore(today);
    }
}
