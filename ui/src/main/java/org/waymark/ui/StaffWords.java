package org.waymark.ui;

import java.util.Optional;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.query.feedback.Voice;
import org.waymark.query.feedback.Voice.Appealed;
import org.waymark.query.feedback.Voice.Message;
import org.waymark.query.theme.ThemePage.Quote;

/** Opens sealed words of voices where somebody who works here asks to read them, and seals what they write. */
public final class StaffWords {

    private static final String BACK = "feedback.author-written-to";

    private final Seals seals;
    private final ParticipantId reader;

    /** Everything that is opened is opened by this person. */
    public StaffWords(Seals seals, ParticipantId reader) {
        this.seals = seals;
        this.reader = reader;
    }

    /** The author's own words. Who opened them and why is recorded, and told to the author. */
    public Optional<String> words(Voice voice) {
        return seals.open(
                voice.text(), in("feedback.feedback-given", voice.feedback(), "text"), Purpose.MODERATION, reader);
    }

    /** Words that were released. */
    public Optional<String> released(Quote quote) {
        return released(quote.shown(), quote.feedback());
    }

    /** Words that were released. */
    public Optional<String> released(Sealed shown, FeedbackId feedback) {
        return seals.open(shown, in("feedback.feedback-published", feedback, "shown"), Purpose.PUBLICATION, reader);
    }

    /** Something that was written since, by the author or to the author. */
    public Optional<String> message(Voice voice, Message message) {
        var event = message.byAuthor() ? "feedback.message-added" : BACK;
        return seals.open(message.text(), in(event, voice.feedback(), "text"), Purpose.MODERATION, reader);
    }

    /** Why the author wants another person to look. */
    public Optional<String> appeal(Voice voice, Appealed appeal) {
        return seals.open(
                appeal.reason(), in("feedback.appeal-made", voice.feedback(), "reason"), Purpose.MODERATION, reader);
    }

    /** What somebody writes back to the author. */
    public Sealed reply(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in(BACK, voice.feedback(), "text"), words);
    }

    /** What another person says about an appeal. */
    public Sealed appealAnswer(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in("feedback.appeal-decided", voice.feedback(), "statement"), words);
    }

    /** Words as everybody may read them. */
    public Sealed forPublication(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in("feedback.feedback-published", voice.feedback(), "shown"), words);
    }

    /** The same words in another language. */
    public Sealed translation(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in("feedback.feedback-translated", voice.feedback(), "words"), words);
    }

    /** Why words are withheld. */
    public Sealed statement(Voice voice, String words) {
        return seals.seal(voice.text().kid(), in("feedback.feedback-withheld", voice.feedback(), "statement"), words);
    }

    private static SealedIn in(String event, FeedbackId feedback, String field) {
        return new SealedIn(event, feedback.toString(), field);
    }
}
