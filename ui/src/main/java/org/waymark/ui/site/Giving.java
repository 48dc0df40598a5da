package org.waymark.ui.site;

import org.springframework.stereotype.Component;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;

/** Hands in what somebody wrote on the form, with the part of the plan it is about. */
@Component
class Giving {

    private final Voices voices;
    private final Receipts receipts;
    private final Subjects subjects;

    Giving(Voices voices, Receipts receipts, Subjects subjects) {
        this.voices = voices;
        this.receipts = receipts;
        this.subjects = subjects;
    }

    /** Sends the draft once, however often it is handed in, and answers the same receipt each time. */
    String give(Draft draft) {
        return receipts.shown(voices.give(
                about(draft),
                draft.perspective(),
                draft.speaker(),
                draft.language(),
                draft.text(),
                null,
                draft.voice().toString(),
                Desk.ANYBODY));
    }

    /** What the draft speaks of, with the plan that holds it. */
    About about(Draft draft) {
        return subjects.about(draft.about(), draft.place().isEmpty() ? null : new PlaceId(draft.place()));
    }
}
