package org.waymark.ui.workspace.feedback;

import java.util.Optional;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.query.feedback.Voice;
import org.waymark.query.feedback.Voice.Appealed;
import org.waymark.query.feedback.Voice.Message;
import org.waymark.query.theme.ThemePage.Quote;
import org.waymark.ui.workspace.Seat;

/** Opens sealed words where somebody asks to read them, and seals what moderators write. */
final class Opened {

    private static final String BACK = "feedback.author-written-to";

    private final Seat seat;
    private final Seals seals;

    Opened(Seat seat, Seals seals) {
        this.seat = seat;
        this.seals = seals;
    }

    /** The author's own words. Who opened them and why is recorded, and told to the author. */
    Optional<String> words(Voice voice) {
        return seals.open(
                voice.text(), in("feedback.feedback-given", voice.feedback(), "text"), Purpose.MODERATION, seat.me());
    }

    /** Words that were released. */
    Optional<String> released(Quote quote) {
        return released(quote.shown(), quote.feedback());
    }

    Optional<String> released(Sealed shown, FeedbackId feedback) {
        return seals.open(shown, in("feedback.feedback-published", feedback, "shown"), Purpose.PUBLICATION, seat.me());
    }

    /** Something that was written since, by the author or to the author. */
    Optional<String> message(Voice voice, Message message) {
        var event = message.byAuthor() ? "feedback.message-added" : BACK;
        return seals.open(message.text(), in(event, voice.feedback(), "text"), Purpose.MODERATION, seat.me());
    }

    /** Why the author wants another person to look. */
    Optional<String> appeal(Voice voice, Appealed appeal) {
        return seals.open(
                appeal.reason(), in("feedback.appeal-made", voice.feedback(), "reason"), Purpose.MODERATION, seat.me());
    }

    Sealed reply(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in(BACK, voice.feedback(), "text"), words);
    }

    Sealed appealAnswer(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in("feedback.appeal-decided", voice.feedback(), "statement"), words);
    }

    Sealed forPublication(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in("feedback.feedback-published", voice.feedback(), "shown"), words);
    }

    Sealed statement(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in("feedback.feedback-withheld", voice.feedback(), "statement"), words);
    }

    private static SealedIn in(String event, FeedbackId feedback, String field) {
        return new SealedIn(event, feedback.toString(), field);
    }
}
