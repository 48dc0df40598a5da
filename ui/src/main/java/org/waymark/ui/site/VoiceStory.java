package org.waymark.ui.site;

import org.jspecify.annotations.Nullable;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;

/**
 * One voice as its author sees it.
 *
 * @param entry the theme it is heard in, or null
 * @param openings how often people who work here opened the text
 * @param statement why it is withheld, or empty
 * @param text the author's words where the author asked for them, else null
 */
public record VoiceStory(
        Voice voice,
        @Nullable Entry entry,
        long openings,
        String statement,
        @Nullable String text) {

    VoiceStory reading(String words) {
        return new VoiceStory(voice, entry, openings, statement, words);
    }

    public boolean withdrawn() {
        return voice.stage() == Stage.WITHDRAWN;
    }

    public boolean decided() {
        return entry != null && entry.theme().decided() != null;
    }

    public boolean closed() {
        return entry != null && entry.theme().closed() != null;
    }
}
