package org.waymark.ui.api;

import org.springframework.stereotype.Component;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.FindTheme;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;

/** Tells an author what became of a voice. */
@Component
class VoiceStory {

    private final Desk desk;
    private final Voices voices;

    VoiceStory(Desk desk, Voices voices) {
        this.desk = desk;
        this.voices = voices;
    }

    VoiceAnswer of(Voice voice) {
        var theme = voice.theme() == null
                ? null
                : desk.find(new FindTheme(voice.theme()), ThemePage.class, Desk.ANYBODY)
                        .orElse(null);
        return new VoiceAnswer(
                voice.stage(),
                voice.given(),
                voice.answerDue(),
                voices.openings(voice),
                voice.withheld(),
                voices.statement(voice).orElse(null),
                theme == null ? null : theme.theme().value(),
                theme == null ? null : theme.title(),
                theme == null ? null : theme.decided(),
                theme == null ? null : theme.closed(),
                voices.said(voice),
                voice.appeal() == null ? null : voice.appeal().granted(),
                voices.appealAnswer(voice).orElse(null));
    }
}
