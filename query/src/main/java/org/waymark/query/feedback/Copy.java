package org.waymark.query.feedback;

import static org.waymark.command.ParticipantId.PUBLIC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.AppealMade;
import org.waymark.command.feedback.FeedbackEvent.FeedbackFlagged;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.feedback.Attention.Flag;
import org.waymark.query.feedback.Voice.Appealed;
import org.waymark.query.feedback.Voice.Message;

/** A copy of a voice in which what just happened is written. */
final class Copy {

    private final Voice before;
    private Stage stage;
    private @Nullable Sealed shown;
    private boolean redacted;
    private @Nullable WithheldBecause withheld;
    private @Nullable Sealed statement;
    private @Nullable LocalDate decidedOn;
    private @Nullable ThemeId theme;
    private List<Message> messages;
    private @Nullable Appealed appeal;
    private Attention attention;

    Copy(Voice voice) {
        before = voice;
        stage = voice.stage();
        shown = voice.shown();
        redacted = voice.redacted();
        withheld = voice.withheld();
        statement = voice.statement();
        decidedOn = voice.decidedOn();
        theme = voice.theme();
        messages = voice.messages();
        appeal = voice.appeal();
        attention = voice.attention();
    }

    Voice at(Stage other, @Nullable Sealed words, @Nullable ThemeId heardIn) {
        stage = other;
        shown = words;
        theme = heardIn;
        return voice();
    }

    /** Words released anew after an appeal stay in their theme. */
    Voice published(FeedbackPublished event, Instant at) {
        stage = theme == null ? Stage.PUBLISHED : Stage.JOINED;
        shown = event.shown();
        redacted = event.redacted();
        withheld = null;
        statement = null;
        decidedOn = event.on();
        attention = attention.ruled(event.by(), at, event.redacted(), null);
        return voice();
    }

    Voice withheld(FeedbackWithheld event, Instant at) {
        stage = Stage.WITHHELD;
        shown = null;
        redacted = false;
        withheld = event.reason();
        statement = event.statement();
        decidedOn = event.on();
        attention = attention.ruled(event.by(), at, false, event.reason());
        return voice();
    }

    Voice and(Message message) {
        messages = Stream.concat(messages.stream(), Stream.of(message)).toList();
        return voice();
    }

    /** Nobody need look at words that were taken back. */
    Voice gone() {
        attention = attention.over();
        return at(Stage.WITHDRAWN, null, theme);
    }

    Voice flagged(FeedbackFlagged event, Instant at) {
        attention = attention.flagged(new Flag(event.because(), !event.by().equals(PUBLIC)), at);
        return voice();
    }

    Voice appealed(AppealMade event, Instant at) {
        attention = attention.from(at);
        appeal = new Appealed(event.reason(), event.on(), null, null, null);
        return voice();
    }

    /** What is to be decided anew has no decision until then; released words stay readable meanwhile. */
    Voice answered(AppealDecided event, Instant at) {
        attention = event.granted() ? attention.over().from(at) : attention.over();
        if (appeal != null) {
            appeal = new Appealed(appeal.reason(), appeal.on(), event.granted(), event.statement(), event.on());
        }
        if (event.granted() && stage == Stage.WITHHELD) {
            stage = Stage.RECEIVED;
            withheld = null;
            statement = null;
            decidedOn = null;
        }
        return voice();
    }

    private Voice voice() {
        return new Voice(
                before.feedback(),
                stage,
                before.about(),
                before.perspective(),
                before.language(),
                before.text(),
                shown,
                redacted,
                withheld,
                statement,
                before.given(),
                before.answerDue(),
                decidedOn,
                theme,
                messages,
                appeal,
                attention,
                before.origin());
    }
}
