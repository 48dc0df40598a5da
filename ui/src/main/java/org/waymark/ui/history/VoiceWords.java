package org.waymark.ui.history;

import java.util.Locale;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.FeedbackFlagged;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackTranslated;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.ui.words.Wording;

/** What is stated of what somebody said; the words themselves stay sealed. */
record VoiceWords(Wording wording) {

    String of(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven given -> enumWord("workspace.perspective.", given.perspective());
            case FeedbackPublished published ->
                published.redacted() ? wording.text("history.redacted") : wording.text("history.as-written");
            case FeedbackWithheld withheld -> enumWord("workspace.withheld.", withheld.reason());
            case FeedbackTranslated translated ->
                wording.text(translated.machine() ? "site.quote.by-machine" : "site.quote.by-person");
            case FeedbackFlagged flagged -> enumWord("workspace.withheld.", flagged.because());
            case AppealDecided answered -> wording.text(answered.granted() ? "history.granted" : "history.dismissed");
            case ThemeJoined joined -> wording.upright(joined.theme().value());
            default -> "";
        };
    }

    private String enumWord(String prefix, Enum<?> constant) {
        return wording.text(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
