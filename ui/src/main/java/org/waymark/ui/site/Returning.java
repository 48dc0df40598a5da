package org.waymark.ui.site;

import static org.waymark.ui.Desk.ANYBODY;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.feedback.FeedbackCommand.WithdrawFeedback;
import org.waymark.command.feedback.FeedbackRefusal;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.feedback.FindByReceipt;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Desk;

/** What an author who comes back with a receipt may see and do. */
@Component
class Returning {

    private final Desk desk;
    private final Seals seals;
    private final PublicRecord record;

    Returning(Desk desk, Seals seals, PublicRecord record) {
        this.desk = desk;
        this.seals = seals;
        this.record = record;
    }

    Optional<Voice> find(ReceiptTag tag) {
        return desk.find(new FindByReceipt(tag), Voice.class, ANYBODY);
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
    void withdraw(Voice voice, ReceiptTag tag) {
        if (voice.stage() != Stage.WITHDRAWN) {
            try {
                desk.send(
                        new WithdrawFeedback(voice.feedback(), tag, ParticipantId.PUBLIC),
                        ANYBODY,
                        "site:withdraw:" + voice.feedback().value());
            } catch (RuntimeException failure) {
                if (Refused.in(failure) != FeedbackRefusal.WITHDRAWN) {
                    throw failure;
                }
            }
        }
        seals.erase(voice.text().kid());
        desk.see();
    }
}
