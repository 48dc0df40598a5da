package org.waymark.query.theme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
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

    /** Released words, sealed in {@code feedback.feedback-published}, field {@code shown}. */
    public record Quote(FeedbackId feedback, String language, Perspective perspective, LocalDate given, Sealed shown) {}

    /** What was decided, and until when it is to be delivered. */
    public record Decided(
            Decision decision, Words reasons, @Nullable LocalDate due, LocalDate on) {}

    /** What a planner signed. */
    public record Closed(WeDid weDid, Words statement, LocalDate on) {}
}
