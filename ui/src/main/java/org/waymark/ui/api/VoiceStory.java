package org.waymark.ui.api;

import org.springframework.stereotype.Component;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.FindTheme;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Desk;

/** Tells an author what became of a voice. */
@Component
class VoiceStory {

    private final Desk desk;
    private final Seals seals;

    VoiceStory(Desk desk, Seals seals) {
        this.desk = desk;
        this.seals = seals;
    }

    VoiceAnswer of(Voice voice) {
        var theme = voice.theme() == null
                ? null
                : desk.find(new FindTheme(voice.theme()), ThemePage.class, Desk.ANYBODY)
                        .orElse(null);
        var where = new SealedIn("feedback.feedback-withheld", voice.feedback().toString(), "statement");
        var statement = voice.statement() == null
                ? null
                : seals.open(voice.statement(), where, Purpose.AUTHOR, Desk.ANYBODY.participant())
                        .orElse(null);
        return new VoiceAnswer(
                voice.stage(),
                voice.given(),
                voice.answerDue(),
                seals.openings(voice.text().kid()),
                voice.withheld(),
                statement,
                theme == null ? null : theme.theme().value(),
                theme == null ? null : theme.title(),
                theme == null ? null : theme.decided(),
                theme == null ? null : theme.closed());
    }
}
