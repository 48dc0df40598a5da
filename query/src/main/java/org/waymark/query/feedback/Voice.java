package org.waymark.query.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;

/**
 * One voice; texts stay sealed until they are shown.
 *
 * @param text the author's words, sealed in {@code feedback.feedback-given}, field {@code text}
 * @param shown released words, sealed in {@code feedback.feedback-published}, field {@code shown}, or null
 * @param statement why it is withheld, sealed in {@code feedback.feedback-withheld}, field {@code statement}, or null
 * @param decidedOn the day a moderator published or withheld it, or null
 * @param theme the theme it is heard in, or null
 */
public record Voice(
        FeedbackId feedback,
        Stage stage,
        About about,
        Perspective perspective,
        String language,
        Sealed text,
        @Nullable Sealed shown,
        boolean redacted,
        @Nullable WithheldBecause withheld,
        @Nullable Sealed statement,
        LocalDate given,
        LocalDate answerDue,
        @Nullable LocalDate decidedOn,
        @Nullable ThemeId theme) {}
