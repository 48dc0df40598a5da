package org.waymark.ui.api;

import static org.waymark.command.feedback.Perspective.NOT_SAID;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;

/** Voices come in without an account, and their authors come back with a receipt. Codes travel in bodies only. */
@RestController
@RequestMapping("/api/v1/feedback")
class FeedbackApi {

    private static final int LONGEST = 10_000;

    private final Desk desk;
    private final Voices voices;
    private final Receipts receipts;
    private final VoiceStory story;

    FeedbackApi(Desk desk, Voices voices, Receipts receipts, VoiceStory story) {
        this.desk = desk;
        this.voices = voices;
        this.receipts = receipts;
        this.story = story;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReceiptAnswer give(@RequestBody FeedbackRow row) {
        var text = RowReader.text("text", row.text());
        if (text.length() > LONGEST) {
            throw new UnreadableField(
                    "text", "The text has " + text.length() + " characters.", "Send 10,000 characters at most.");
        }
        var code = voices.give(
                about(row),
                choice("perspective", Perspective.class, row.perspective(), NOT_SAID),
                language(row.language()),
                text,
                null,
                row.key(),
                Desk.ANYBODY);
        return new ReceiptAnswer(receipts.shown(code));
    }

    @PostMapping("/lookup")
    ResponseEntity<VoiceAnswer> lookUp(@RequestBody ReceiptAnswer receipt) {
        desk.see();
        return voices.find(RowReader.text("receipt", receipt.receipt()))
                .map(voice -> ResponseEntity.ok(story.of(voice)))
                .orElseThrow(
                        () -> new UnreadableField("receipt", "No message has this receipt.", "Check the 20 digits."));
    }

    private static About about(FeedbackRow row) {
        return new About(
                choice("kind", About.Kind.class, row.kind(), About.Kind.GENERAL),
                row.strategy() == null ? null : new StrategyId(row.strategy()),
                row.id(),
                row.place() == null ? null : new PlaceId(row.place()));
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
