package org.waymark.command.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;

/** What has happened to one voice. Texts are sealed in the event whose field they are. */
public sealed interface FeedbackEvent {

    FeedbackId feedback();

    /**
     * Somebody spoke.
     *
     * @param on the day, never finer
     * @param answerDue the day by which an answer is promised
     * @param circumstances null where nobody asked for them yet
     */
    @StoredAs("feedback.feedback-given")
    record FeedbackGiven(
            FeedbackId feedback,
            About about,
            Perspective perspective,
            String language,
            Sealed text,
            ReceiptTag receipt,
            @Nullable Consent consent,
            @Nullable Circumstances circumstances,
            LocalDate on,
            LocalDate answerDue,
            ParticipantId by)
            implements FeedbackEvent {}

    /** Everybody may read these words. */
    @StoredAs("feedback.feedback-published")
    record FeedbackPublished(FeedbackId feedback, Sealed shown, boolean redacted, LocalDate on, ParticipantId by)
            implements FeedbackEvent {}

    /** Nobody else reads these words; the author reads why. */
    @StoredAs("feedback.feedback-withheld")
    record FeedbackWithheld(
            FeedbackId feedback, WithheldBecause reason, Sealed statement, LocalDate on, ParticipantId by)
            implements FeedbackEvent {}

    /** Somebody asks that published words be looked at again. */
    @StoredAs("feedback.feedback-flagged")
    record FeedbackFlagged(FeedbackId feedback, WithheldBecause because, LocalDate on, ParticipantId by)
            implements FeedbackEvent {}

    /** The voice is heard as part of a theme. */
    @StoredAs("feedback.theme-joined")
    record ThemeJoined(FeedbackId feedback, ThemeId theme, LocalDate on, ParticipantId by) implements FeedbackEvent {}

    /** Published words can be read in another language too. */
    @StoredAs("feedback.feedback-translated")
    record FeedbackTranslated(
            FeedbackId feedback, String language, Sealed words, boolean machine, LocalDate on, ParticipantId by)
            implements FeedbackEvent {}

    /** The author took the words back. */
    @StoredAs("feedback.feedback-withdrawn")
    record FeedbackWithdrawn(FeedbackId feedback, LocalDate on, ParticipantId by) implements FeedbackEvent {}

    /** The author said more. */
    @StoredAs("feedback.message-added")
    record MessageAdded(FeedbackId feedback, Sealed text, LocalDate on, ParticipantId by) implements FeedbackEvent {}

    /** Somebody wrote back to the author. */
    @StoredAs("feedback.author-written-to")
    record AuthorWrittenTo(FeedbackId feedback, Sealed text, LocalDate on, ParticipantId by) implements FeedbackEvent {}

    /** The author asked that another person look at it. */
    @StoredAs("feedback.appeal-made")
    record AppealMade(FeedbackId feedback, Sealed reason, LocalDate on, ParticipantId by) implements FeedbackEvent {}

    /**
     * Another person looked at it.
     *
     * @param granted whether the words are to be decided anew
     */
    @StoredAs("feedback.appeal-decided")
    record AppealDecided(FeedbackId feedback, boolean granted, Sealed statement, LocalDate on, ParticipantId by)
            implements FeedbackEvent {}
}
