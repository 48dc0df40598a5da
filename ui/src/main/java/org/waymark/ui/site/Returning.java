package org.waymark.ui.site;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;

/** What an author who comes back with a receipt may see and do. */
@Component
class Returning {

    private final Desk desk;
    private final Voices voices;
    private final Seals seals;
    private final PublicRecord record;

    Returning(Desk desk, Voices voices, Seals seals, PublicRecord record) {
        this.desk = desk;
        this.voices = voices;
        this.seals = seals;
        this.record = record;
    }

    Optional<Voice> find(String code) {
        return voices.find(code);
    }

    VoiceStory story(Voice voice) {
        var theme = voice.theme();
        var entry =
                theme == null ? Optional.<Entry>empty() : record.theme(theme).map(Entry::of);
        return new VoiceStory(
                voice, entry.orElse(null), seals.openings(voice.text().kid()), statement(voice), null);
    }

    /** The author's own words, opened because the author asked. */
    VoiceStory withText(VoiceStory story) {
        var voice = story.voice();
        var where = new SealedIn("feedback.feedback-given", voice.feedback().toString(), "text");
        var text = seals.open(voice.text(), where, Seals.Purpose.AUTHOR, ParticipantId.PUBLIC);
        return story.reading(text.orElse(""));
    }

    private String statement(Voice voice) {
        var statement = voice.statement();
        if (statement == null) {
            return "";
        }
        var where = new SealedIn("feedback.feedback-withheld", voice.feedback().toString(), "statement");
        return seals.open(statement, where, Seals.Purpose.AUTHOR, ParticipantId.PUBLIC)
                .orElse("");
    }

    /** Takes the words back and destroys their key. Doing so twice does nothing more. */
    void withdraw(Voice voice, String code) {
        if (voice.stage() != Stage.WITHDRAWN) {
            voices.withdraw(voice, code);
        }
        desk.see();
    }
}
