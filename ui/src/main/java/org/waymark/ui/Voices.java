package org.waymark.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.FeedbackCommand.AddMessage;
import org.waymark.command.feedback.FeedbackCommand.Appeal;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithdrawFeedback;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.FeedbackRefusal;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.feedback.Speaker;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.feedback.FindByReceipt;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;

/** Takes somebody's words in: seals them before anything else sees them, and gives the receipt with which to return. */
@Component
public class Voices {

    private static final String MORE = "feedback.message-added";
    private static final String BACK = "feedback.author-written-to";
    private static final ParticipantId AUTHOR = ParticipantId.PUBLIC;

    private final Desk desk;
    private final Seals seals;
    private final Receipts receipts;
    private final Moderating moderating;

    Voices(Desk desk, Seals seals, Receipts receipts, Moderating moderating) {
        this.desk = desk;
        this.seals = seals;
        this.receipts = receipts;
        this.moderating = moderating;
    }

    /**
     * Takes a voice in once. The same key and text again give the same receipt and no second voice.
     *
     * @param handed how a partner hands it on, or null where its author writes
     * @param key names the sending, or null where each sending is a voice of its own
     * @return the receipt, 20 digits
     */
    public String give(
            About about,
            Perspective perspective,
            Speaker speaker,
            String language,
            String text,
            @Nullable Handed handed,
            @Nullable String key,
            Account by) {
        var code = key == null ? receipts.issue() : receipts.issueFor(key, text);
        var tag = receipts.tag(code);
        var kid = UUID.nameUUIDFromBytes(tag.value().getBytes(StandardCharsets.UTF_8));
        var voice = new FeedbackId(kid.toString());
        seals.cut(kid);
        var sealed = seals.seal(kid, new SealedIn("feedback.feedback-given", voice.toString(), "text"), text);
        var contact = handed == null || handed.contact().isBlank()
                ? null
                : seals.seal(kid, contact(voice), handed.contact().strip());
        var circumstances = new Circumstances(moderating.marks(text, language), contact, speaker);
        var consent = handed == null ? null : handed.consent();
        var command = new GiveFeedback(
                voice, about, perspective, language, sealed, tag, consent, circumstances, by.participant());
        once(() -> desk.send(command, by, tag.value()));
        desk.see();
        return code;
    }

    /**
     * How a partner hands on somebody's words.
     *
     * @param contact how the partner reaches their author, or empty where the author comes by receipt
     */
    public record Handed(Consent consent, String contact) {}

    /** How a partner reaches the author of words they handed on. Who opened it is recorded. */
    public Optional<String> contact(Voice voice, Account partner) {
        return Optional.ofNullable(voice.origin().circumstances().contact())
                .filter(_ -> voice.origin().by().equals(partner.participant()))
                .flatMap(contact -> seals.open(
                        contact, contact(voice.feedback()), Seals.Purpose.COORDINATION, partner.participant()));
    }

    private static SealedIn contact(FeedbackId voice) {
        return new SealedIn("feedback.feedback-given", voice.toString(), "contact");
    }

    /** Words that came in before under the same key are there already, which is what was asked. */
    private static void once(Runnable giving) {
        try {
            giving.run();
        } catch (CommandExecutionException failure) {
            if (Refused.in(failure) != FeedbackRefusal.ALREADY_GIVEN) {
                throw failure;
            }
        }
    }

    /** The voice a receipt belongs to; empty for digits that are none. */
    public Optional<Voice> find(String code) {
        return receipts.wellFormed(code)
                ? desk.find(new FindByReceipt(receipts.tag(code)), Voice.class, Desk.ANYBODY)
                : Optional.empty();
    }

    /** The author's own words, opened because the author asked; empty once they are taken back. */
    public Optional<String> words(Voice voice) {
        return open(voice, voice.text(), "feedback.feedback-given", "text");
    }

    /** What a moderator says to the author of withheld words; empty where they are not withheld. */
    public Optional<String> statement(Voice voice) {
        return Optional.ofNullable(voice.statement())
                .flatMap(statement -> open(voice, statement, "feedback.feedback-withheld", "statement"));
    }

    private Optional<String> open(Voice voice, Sealed sealed, String event, String field) {
        var where = new SealedIn(event, voice.feedback().toString(), field);
        return seals.open(sealed, where, Seals.Purpose.AUTHOR, Desk.ANYBODY.participant());
    }

    /**
     * Everything that was written since, by the author and to the author, oldest first; empty once it is taken back.
     */
    public List<Said> said(Voice voice) {
        return voice.messages().stream()
                .flatMap(message -> {
                    var event = message.byAuthor() ? MORE : BACK;
                    return open(voice, message.text(), event, "text").stream()
                            .map(words -> new Said(message.byAuthor(), words, message.on()));
                })
                .toList();
    }

    /** Something that was written since, readable. */
    public record Said(boolean byAuthor, String words, LocalDate on) {}

    /** What another person says to the author about an appeal; empty where none was decided. */
    public Optional<String> appealAnswer(Voice voice) {
        return Optional.ofNullable(voice.appeal())
                .flatMap(appeal -> Optional.ofNullable(appeal.statement()))
                .flatMap(statement -> open(voice, statement, "feedback.appeal-decided", "statement"));
    }

    /** Says something more. The same key again says it once. */
    public void add(Voice voice, String code, String text, String key) {
        var sealed = seal(voice, MORE, "text", text);
        desk.send(new AddMessage(voice.feedback(), receipts.tag(code), sealed, AUTHOR), Desk.ANYBODY, key);
        desk.see();
    }

    /** Asks that another person look at words that were withheld or redacted. */
    public void appeal(Voice voice, String code, String reason, String key) {
        var sealed = seal(voice, "feedback.appeal-made", "reason", reason);
        desk.send(new Appeal(voice.feedback(), receipts.tag(code), sealed, AUTHOR), Desk.ANYBODY, key);
        desk.see();
    }

    private Sealed seal(Voice voice, String event, String field, String words) {
        return seals.seal(
                voice.text().kid(), new SealedIn(event, voice.feedback().toString(), field), words);
    }

    /** How often people who work here have opened the words. */
    public long openings(Voice voice) {
        return seals.openings(voice.text().kid());
    }

    /**
     * Takes the words back for good: nobody can read them again, here or in a copy of the log. Doing so twice does
     * nothing more.
     */
    public void withdraw(Voice voice, String code) {
        if (voice.stage() != Stage.WITHDRAWN) {
            var command = new WithdrawFeedback(voice.feedback(), receipts.tag(code), Desk.ANYBODY.participant());
            desk.send(command, Desk.ANYBODY);
            seals.erase(voice.text().kid());
        }
        desk.see();
    }
}
