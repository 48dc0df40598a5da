package org.waymark.ui.site;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
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
        return theme.voices().stream().flatMap(this::open).limit(most).toList();
    }

    private Stream<Quote> open(ThemePage.Quote voice) {
        var where = new SealedIn("feedback.feedback-published", voice.feedback().toString(), "shown");
        return seals.open(voice.shown(), where, Seals.Purpose.PUBLICATION, ParticipantId.PUBLIC).stream()
                .map(text -> new Quote(text, voice.language()));
    }
}
