package org.waymark.ui.api;

import static org.waymark.command.feedback.Perspective.NOT_SAID;

import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackCommand.FlagFeedback;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.feedback.Speaker;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** Voices come in without an account, and their authors come back with a receipt. Codes travel in bodies only. */
@RestController
@RequestMapping("/api/v1/feedback")
class FeedbackApi {

    private static final int LONGEST = 10_000;

    private final Desk desk;
    private final Voices voices;
    private final Receipts receipts;
    private final VoiceStory story;
    private final Sending sending;

    FeedbackApi(Desk desk, Voices voices, Receipts receipts, VoiceStory story, Sending sending) {
        this.desk = desk;
        this.voices = voices;
        this.receipts = receipts;
        this.story = story;
        this.sending = sending;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReceiptAnswer give(@RequestBody FeedbackRow row) {
        var text = words(row.text());
        var code = voices.give(
                about(row),
                choice("perspective", Perspective.class, row.perspective(), NOT_SAID),
                new Speaker(
                        choice("sex", Speaker.Sex.class, row.sex(), Speaker.Sex.NOT_SAID),
                        choice("age", Speaker.Age.class, row.age(), Speaker.Age.NOT_SAID),
                        choice("stay", Speaker.Stay.class, row.stay(), Speaker.Stay.NOT_SAID),
                        choice("disability", Speaker.Disability.class, row.disability(), Speaker.Disability.NOT_SAID)),
                language(row.language()),
                text,
                null,
                row.key(),
                Desk.ANYBODY);
        return new ReceiptAnswer(receipts.shown(code));
    }

    @PostMapping("/lookup")
    VoiceAnswer lookUp(@RequestBody ReceiptAnswer receipt) {
        return story.of(find(RowReader.text("receipt", receipt.receipt())));
    }

    /** Something its author says to a voice, or why somebody else should look at a decision about it. */
    record Written(
            @Nullable String receipt,
            @Nullable String text,
            @Nullable String key) {}

    @PostMapping("/messages")
    VoiceAnswer add(@RequestBody Written row) {
        return write(row, (voice, text) -> voices.add(voice, code(row), text, key(row)));
    }

    @PostMapping("/appeals")
    VoiceAnswer appeal(@RequestBody Written row) {
        return write(row, (voice, text) -> voices.appeal(voice, code(row), text, key(row)));
    }

    @PostMapping("/withdrawals")
    VoiceAnswer withdraw(@RequestBody ReceiptAnswer receipt) {
        var code = RowReader.text("receipt", receipt.receipt());
        voices.withdraw(find(code), code);
        return story.of(find(code));
    }

    /** Why published words should be looked at again. */
    record Flagging(FeedbackId voice, WithheldBecause because) {}

    /** Asks that published words be looked at again. What a partner says under its own account is looked at first. */
    @PostMapping("/flags")
    ActDone flag(@RequestBody ObjectNode body, @Nullable Principal caller) {
        var row = ActReader.read(Flagging.class, body);
        return sending.send(
                row.voice().value(),
                "flag-feedback",
                body,
                caller,
                (by, _) -> new FlagFeedback(row.voice(), row.because(), by.participant()));
    }

    private VoiceAnswer write(Written row, BiConsumer<Voice, String> act) {
        act.accept(find(code(row)), words(row.text()));
        return story.of(find(code(row)));
    }

    private static String code(Written row) {
        return RowReader.text("receipt", row.receipt());
    }

    private static String key(Written row) {
        return row.key() == null ? UUID.randomUUID().toString() : row.key();
    }

    private Voice find(String code) {
        desk.see();
        return voices.find(code)
                .orElseThrow(
                        () -> new UnreadableField("receipt", "No message has this receipt.", "Check the 20 digits."));
    }

    private static String words(@Nullable String typed) {
        var text = RowReader.text("text", typed);
        if (text.length() > LONGEST) {
            throw new UnreadableField(
                    "text", "The text has " + text.length() + " characters.", "Send 10,000 characters at most.");
        }
        return text;
    }

    private static ConsultationId round(String round) {
        try {
            return new ConsultationId(round);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField(
                    "round", "'" + round + "' is no round.", "Write strategy~number, for example plan~1.");
        }
    }

    private static About about(FeedbackRow row) {
        return new About(
                choice("kind", About.Kind.class, row.kind(), About.Kind.GENERAL),
                row.strategy() == null ? null : new StrategyId(row.strategy()),
                row.id(),
                row.place() == null ? null : new PlaceId(row.place()),
                row.round() == null ? null : round(row.round()));
    }

    private static String language(@Nullable String code) {
        var tag = code == null || code.isBlank() ? "und" : code.strip();
        if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new UnreadableField("language", "'" + tag + "' is not a language code.", "Write en, ar, uk, …");
        }
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    private static <E extends Enum<E>> E choice(String field, Class<E> kind, @Nullable String text, E otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new UnreadableField(
                        field,
                        "'" + text + "' is not known.",
                        "Write one of " + Arrays.toString(kind.getEnumConstants()) + "."));
    }
}
