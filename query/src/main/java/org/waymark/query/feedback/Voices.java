package org.waymark.query.feedback;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.AppealMade;
import org.waymark.command.feedback.FeedbackEvent.AuthorWrittenTo;
import org.waymark.command.feedback.FeedbackEvent.FeedbackFlagged;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackTranslated;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.MessageAdded;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.feedback.Voice.Message;

/** What each event makes of a voice. */
final class Voices {

    private Voices() {}

    static Voice given(FeedbackGiven event, Instant at) {
        var circumstances = event.circumstances();
        return new Voice(
                event.feedback(),
                Stage.RECEIVED,
                event.about(),
                event.perspective(),
                event.language(),
                event.text(),
                null,
                false,
                null,
                null,
                event.on(),
                event.answerDue(),
                null,
                null,
                List.of(),
                null,
                Attention.NONE.from(at),
                new Origin(event.by(), event.consent(), circumstances == null ? Circumstances.NONE : circumstances));
    }

    static Voice after(Voice voice, FeedbackEvent event, Instant at) {
        var copy = new Copy(voice);
        return switch (event) {
            case FeedbackGiven again -> voice;
            case FeedbackPublished released -> copy.published(released, at);
            case FeedbackWithheld hidden -> copy.withheld(hidden, at);
            case ThemeJoined joined -> copy.at(Stage.JOINED, voice.shown(), joined.theme());
            case FeedbackWithdrawn _ -> copy.gone();
            case FeedbackTranslated _ -> voice;
            case FeedbackFlagged flagged -> copy.flagged(flagged, at);
            case MessageAdded more -> copy.and(new Message(true, more.text(), more.on()));
            case AuthorWrittenTo reply -> copy.and(new Message(false, reply.text(), reply.on()));
            case AppealMade made -> copy.appealed(made, at);
            case AppealDecided answered -> copy.answered(answered, at);
        };
    }

    static Voice at(Voice voice, Stage stage, @Nullable Sealed shown, @Nullable ThemeId theme) {
        return new Copy(voice).at(stage, shown, theme);
    }
}
