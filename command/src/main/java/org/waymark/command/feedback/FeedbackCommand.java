package org.waymark.command.feedback;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;

/** What may be asked of one voice. */
public sealed interface FeedbackCommand extends Command {

    FeedbackId feedback();

    /**
     * Say something, with or without an account.
     *
     * @param language BCP 47 code of the language it is written in
     * @param consent the basis on which a partner hands it on; null where the author writes
     */
    @AllowedTo({PUBLIC, PARTNER})
    record GiveFeedback(
            @TargetAggregateIdentifier FeedbackId feedback,
            About about,
            Perspective perspective,
            String language,
            Sealed text,
            ReceiptTag receipt,
            @Nullable Consent consent,
            Circumstances circumstances,
            ParticipantId by)
            implements FeedbackCommand {}

    /** Let everybody read these words: the author's own, or redacted ones. */
    @AllowedTo(MODERATOR)
    record PublishFeedback(
            @TargetAggregateIdentifier FeedbackId feedback, Sealed shown, boolean redacted, ParticipantId by)
            implements FeedbackCommand {}

    /** Show these words to nobody, with a reason and a statement the author can read. */
    @AllowedTo(MODERATOR)
    record WithholdFeedback(
            @TargetAggregateIdentifier FeedbackId feedback, WithheldBecause reason, Sealed statement, ParticipantId by)
            implements FeedbackCommand {}

    /** Say that published words should be looked at again. The same reason again changes nothing. */
    @AllowedTo({PUBLIC, PARTNER})
    record FlagFeedback(@TargetAggregateIdentifier FeedbackId feedback, WithheldBecause because, ParticipantId by)
            implements FeedbackCommand {}

    /** Hear a published voice as part of a theme. */
    @AllowedTo({PLANNER, MODERATOR})
    record JoinTheme(@TargetAggregateIdentifier FeedbackId feedback, ThemeId theme, ParticipantId by)
            implements FeedbackCommand {}

    /**
     * Put published words into another language.
     *
     * @param language BCP 47 code of the language they are put into
     * @param machine whether a machine wrote it; else a person did
     */
    @AllowedTo({MODERATOR, PLANNER})
    record TranslateFeedback(
            @TargetAggregateIdentifier FeedbackId feedback,
            String language,
            Sealed words,
            boolean machine,
            ParticipantId by)
            implements FeedbackCommand {}

    /** Take one's words back. Their key is destroyed; totals say that one was withdrawn. */
    @AllowedTo(PUBLIC)
    record WithdrawFeedback(@TargetAggregateIdentifier FeedbackId feedback, ReceiptTag receipt, ParticipantId by)
            implements FeedbackCommand {}

    /** Say something more, by receipt. */
    @AllowedTo(PUBLIC)
    record AddMessage(@TargetAggregateIdentifier FeedbackId feedback, ReceiptTag receipt, Sealed text, ParticipantId by)
            implements FeedbackCommand {}

    /** Write back to an author whom nobody knows; they read it by receipt. */
    @AllowedTo({MODERATOR, PLANNER})
    record WriteBack(@TargetAggregateIdentifier FeedbackId feedback, Sealed text, ParticipantId by)
            implements FeedbackCommand {}

    /** Ask that another person look at words that were withheld or redacted. */
    @AllowedTo(PUBLIC)
    record Appeal(@TargetAggregateIdentifier FeedbackId feedback, ReceiptTag receipt, Sealed reason, ParticipantId by)
            implements FeedbackCommand {}

    /**
     * Answer an appeal. The person is another than who withheld or redacted the words.
     *
     * @param granted whether the words go back to be decided anew
     */
    @AllowedTo({MODERATOR, MONITOR})
    record DecideAppeal(
            @TargetAggregateIdentifier FeedbackId feedback, boolean granted, Sealed statement, ParticipantId by)
            implements FeedbackCommand {}
}
