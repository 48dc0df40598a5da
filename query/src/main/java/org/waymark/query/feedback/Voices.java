package org.waymark.query.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;

/** What each event makes of a voice. */
final class Voices {

    private Voices() {}

    static Voice given(FeedbackGiven event) {
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
                null);
    }

    static Voice after(Voice voice, FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven again -> voice;
            case FeedbackPublished(var id, var shown, var redacted, var on, var by) ->
                moderated(voice, Stage.PUBLISHED, shown, redacted, null, null, on);
            case FeedbackWithheld(var id, var reason, var statement, var on, var by) ->
                moderated(voice, Stage.WITHHELD, null, false, reason, statement, on);
            case ThemeJoined(var id, var theme, var on, var by) -> at(voice, Stage.JOINED, voice.shown(), theme);
            case FeedbackWithdrawn gone -> at(voice, Stage.WITHDRAWN, null, voice.theme());
        };
    }

    static Voice at(Voice voice, Stage stage, @Nullable Sealed shown, @Nullable ThemeId theme) {
        return new Voice(
                voice.feedback(),
                stage,
                voice.about(),
                voice.perspective(),
                voice.language(),
                voice.text(),
                shown,
                voice.redacted(),
                voice.withheld(),
                voice.statement(),
                voice.given(),
                voice.answerDue(),
                voice.decidedOn(),
                theme);
    }

    private static Voice moderated(
            Voice voice,
            Stage stage,
            @Nullable Sealed shown,
            boolean redacted,
            @Nullable WithheldBecause reason,
            @Nullable Sealed statement,
            LocalDate on) {
        return new Voice(
                voice.feedback(),
                stage,
                voice.about(),
                voice.perspective(),
                voice.language(),
                voice.text(),
                shown,
                redacted,
                reason,
                statement,
                voice.given(),
                voice.answerDue(),
                on,
                voice.theme());
    }
}
