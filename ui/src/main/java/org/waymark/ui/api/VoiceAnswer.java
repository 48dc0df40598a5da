package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.query.feedback.Stage;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.query.theme.ThemePage.Decided;
import org.waymark.ui.Voices.Said;

/**
 * What became of a voice.
 *
 * @param timesOpened how often people who work here have opened the text
 * @param statement why it is withheld, or null
 * @param messages what was written since, oldest first
 * @param appealGranted null where nothing was appealed, or nobody has decided yet
 */
record VoiceAnswer(
        Stage stage,
        LocalDate given,
        LocalDate answerDue,
        long timesOpened,
        @Nullable WithheldBecause withheld,
        @Nullable String statement,
        @Nullable String theme,
        @Nullable Words title,
        @Nullable Decided decided,
        @Nullable Closed closed,
        List<Said> messages,
        @Nullable Boolean appealGranted,
        @Nullable String appealAnswer) {}
