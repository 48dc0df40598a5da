package org.waymark.ui.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.site.Quote.Translated;

/** Opens released words for a page. They stay sealed everywhere else. */
@Component
class Quotes {

    private static final String RELEASED = "feedback.feedback-published";

    private final Seals seals;

    Quotes(Seals seals) {
        this.seals = seals;
    }

    /** The first few quotes of a theme that their authors have not taken back, for a reader of a language. */
    List<Quote> of(ThemePage theme, int most, String reader) {
        return theme.voices().stream()
                .flatMap(voice -> open(voice, reader).stream())
                .limit(most)
                .toList();
    }

    /** The released words of one voice. */
    Optional<Quote> of(Voice voice) {
        return Optional.ofNullable(voice.shown())
                .flatMap(shown -> open(shown, voice.feedback(), RELEASED, "shown"))
                .map(text -> new Quote(voice.feedback(), text, voice.language(), null));
    }

    private Optional<Quote> open(ThemePage.Quote voice, String reader) {
        return open(voice.shown(), voice.feedback(), RELEASED, "shown")
                .map(text -> new Quote(voice.feedback(), text, voice.language(), translated(voice, reader)));
    }

    private @Nullable Translated translated(ThemePage.Quote voice, String reader) {
        return voice.translations().stream()
                .filter(one ->
                        one.language().equals(reader) && !voice.language().equals(reader))
                .flatMap(one -> open(one.words(), voice.feedback(), "feedback.feedback-translated", "words")
                        .map(text -> new Translated(text, one.language(), one.machine()))
                        .stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> open(Sealed words, FeedbackId feedback, String event, String field) {
        var where = new SealedIn(event, feedback.toString(), field);
        return seals.open(words, where, Seals.Purpose.PUBLICATION, ParticipantId.PUBLIC);
    }
}
