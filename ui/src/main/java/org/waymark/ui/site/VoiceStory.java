package org.waymark.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.moderation.Definition;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Voices.Said;

/**
 * One voice as its author sees it.
 *
 * @param entry the theme it is heard in, or null
 * @param openings how often people who work here opened the text
 * @param statement why it is withheld, or empty
 * @param definition what the reason means here, or null where nobody said
 * @param said everything that was written since, oldest first
 * @param appealAnswer what another person says about an appeal, or empty
 * @param text the author's words where the author asked for them, else null
 * @param problem what is wrong with what the author just wrote, or empty
 */
public record VoiceStory(
        Voice voice,
        @Nullable Entry entry,
        long openings,
        String statement,
        @Nullable Definition definition,
        List<Said> said,
        String appealAnswer,
        @Nullable String text,
        String problem) {

    VoiceStory reading(String words) {
        return new VoiceStory(voice, entry, openings, statement, definition, said, appealAnswer, words, problem);
    }

    VoiceStory warning(String wrong) {
        return new VoiceStory(voice, entry, openings, statement, definition, said, appealAnswer, text, wrong);
    }

    /** Whether something was kept back that nobody was asked to look at again. */
    public boolean appealable() {
        var keptBack = voice.stage() == Stage.WITHHELD || voice.redacted();
        var appeal = voice.appeal();
        var decided = voice.decidedOn();
        var sinceDecided = appeal != null && decided != null && !appeal.on().isBefore(decided);
        return keptBack && !sinceDecided;
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
