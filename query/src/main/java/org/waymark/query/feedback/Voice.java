package org.waymark.query.feedback;

import java.time.LocalDate;
import java.util.List;
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
        @Nullable ThemeId theme,
        List<Message> messages,
        @Nullable Appealed appeal,
        Attention attention,
        Origin origin) {

    /** A voice about which nobody wrote again, no decision was appealed, and nobody need look. */
    public Voice(
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
            @Nullable ThemeId theme) {
        this(
                feedback,
                stage,
                about,
                perspective,
                language,
                text,
                shown,
                redacted,
                withheld,
                statement,
                given,
                answerDue,
                decidedOn,
                theme,
                List.of(),
                null,
                Attention.NONE,
                Origin.AUTHOR);
    }

    /**
     * Something that was written after the first words.
     *
     * @param byAuthor whether the author wrote it, sealed in {@code feedback.message-added}, field {@code text}; else
     *     somebody wrote it to the author, sealed in {@code feedback.author-written-to}, field {@code text}
     */
    public record Message(boolean byAuthor, Sealed text, LocalDate on) {}

    /**
     * The author asked another person to look.
     *
     * @param reason sealed in {@code feedback.appeal-made}, field {@code reason}
     * @param granted null where it waits
     * @param statement sealed in {@code feedback.appeal-decided}, field {@code statement}, or null where it waits
     */
    public record Appealed(
            Sealed reason,
            LocalDate on,
            @Nullable Boolean granted,
            @Nullable Sealed statement,
            @Nullable LocalDate decidedOn) {}

    /** On which pile it lies: what its author wrote or appealed for waits, however far the voice has come. */
    public Pile pile() {
        var waits = stage != Stage.WITHDRAWN && (appealWaits() || awaitsReply() || attention.until() != null);
        return waits ? Pile.WAITING : Pile.of(stage);
    }

    /** Whether an appeal waits for somebody. */
    public boolean appealWaits() {
        return appeal != null && appeal.granted() == null;
    }

    /** Whether the author wrote again and nobody has written back since. */
    public boolean awaitsReply() {
        return !messages.isEmpty() && messages.getLast().byAuthor();
    }
}
