package org.waymark.ui.site;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Speaker;

/**
 * What somebody has said so far, before it is sent. It travels sealed in the form and lies nowhere else.
 *
 * @param key names the form; with the answers it names the voice, so that sending twice says it once
 * @param begun when the form was opened
 * @param about code of a {@link Subject}, or empty for nothing in particular
 * @param speaker what the author says of themselves
 * @param place code of a place, or empty where the author does not say
 * @param language BCP 47 code of the language the text is written in
 * @param asked whether the author was already asked to look once more before sending
 */
public record Draft(
        UUID key,
        Instant begun,
        String about,
        Perspective perspective,
        Speaker speaker,
        String place,
        String language,
        String text,
        boolean asked) {

    private static final Duration LIFE = Duration.ofHours(24);

    @SuppressWarnings("RedundantNullCheck") // a form that was opened before anybody asked has none
    public Draft {
        speaker = speaker == null ? Speaker.UNSAID : speaker;
    }

    static Draft begin(UUID key, Instant now, String language) {
        return new Draft(key, now, "", Perspective.NOT_SAID, Speaker.UNSAID, "", language, "", false);
    }

    boolean expired(Instant now) {
        return begun.plus(LIFE).isBefore(now) || begun.isAfter(now.plusSeconds(60));
    }

    /** The same answers in a new form. */
    Draft renewed(UUID otherKey, Instant now) {
        return new Draft(otherKey, now, about, perspective, speaker, place, language, text, false);
    }

    Draft about(String other) {
        return new Draft(key, begun, other, perspective, speaker, place, language, text, asked);
    }

    Draft from(Perspective other) {
        return new Draft(key, begun, about, other, speaker, place, language, text, asked);
    }

    Draft as(Speaker other) {
        return new Draft(key, begun, about, perspective, other, place, language, text, asked);
    }

    Draft at(String other) {
        return new Draft(key, begun, about, perspective, speaker, other, language, text, asked);
    }

    Draft in(String other) {
        return new Draft(key, begun, about, perspective, speaker, place, other, text, asked);
    }

    Draft saying(String other) {
        return new Draft(key, begun, about, perspective, speaker, place, language, other, asked);
    }

    Draft askedOnceMore() {
        return new Draft(key, begun, about, perspective, speaker, place, language, text, true);
    }

    /** The id of the voice these answers become. The same answers in the same form are the same voice. */
    @JsonIgnore
    UUID voice() {
        var said =
                String.join("\0", key.toString(), about, perspective.name(), speaker.toString(), place, language, text);
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
