package org.waymark.ui.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.ThemePage;

/** Opens released words for a page. They stay sealed everywhere else. */
@Component
class Quotes {

    private final Seals seals;

    Quotes(Seals seals) {
        this.seals = seals;
    }

    /** The first few quotes of a theme that their authors have not taken back. */
    List<Quote> of(ThemePage theme, int most) {
        return theme.voices().stream()
                .flatMap(voice -> open(voice.feedback(), voice.shown(), voice.language()))
                .limit(most)
                .toList();
    }

    /** The released words of one voice. */
    Optional<Quote> of(Voice voice) {
        var shown = voice.shown();
        return shown == null
                ? Optional.empty()
                : open(voice.feedback(), shown, voice.language()).findFirst();
    }

    private Stream<Quote> open(FeedbackId feedback, Sealed shown, String language) {
        var where = new SealedIn("feedback.feedback-published", feedback.toString(), "shown");
        return seals.open(shown, where, Seals.Purpose.PUBLICATION, ParticipantId.PUBLIC).stream()
                .map(text -> new Quote(feedback, text, language));
    }
}
