package org.waymark.ui.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.query.feedback.Stage;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.query.theme.ThemePage.Decided;

/**
 * What became of a voice.
 *
 * @param timesOpened how often people who work here have opened the text
 * @param statement why it is withheld, or null
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
        @Nullable Closed closed) {}
