package org.waymark.query.integrity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.AppealMade;
import org.waymark.command.feedback.FeedbackEvent.AuthorWrittenTo;
import org.waymark.command.feedback.FeedbackEvent.FeedbackFlagged;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackTranslated;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.MessageAdded;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Speaker;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeId;

/**
 * The days of one voice, without its words.
 *
 * @param answered when its author first read an answer in words or why it was withheld, or null
 * @param refused when it was withheld with a statement, or null
 * @param returned when its author first came back, or null
 * @param withdrawn whether it counts no more
 */
record Hearing(
        @Nullable StrategyId strategy,
        @Nullable PlaceId place,
        Perspective perspective,
        String language,
        Speaker speaker,
        LocalDate given,
        LocalDate due,
        @Nullable LocalDate answered,
        @Nullable LocalDate refused,
        @Nullable LocalDate returned,
        @Nullable ThemeId theme,
        boolean withdrawn) {

    static Hearing of(FeedbackGiven event) {
        var about = event.about();
        return new Hearing(
                about.strategy(),
                about.place(),
                event.perspective(),
                event.language(),
                event.circumstances() == null
                        ? Speaker.UNSAID
                        : event.circumstances().said(),
                event.on(),
                event.answerDue(),
                null,
                null,
                null,
                null,
                false);
    }

    Hearing after(FeedbackEvent event) {
        return switch (event) {
            case FeedbackWithheld hidden ->
                with(first(answered, hidden.on()), first(refused, hidden.on()), returned, theme);
            case AuthorWrittenTo reply -> with(first(answered, reply.on()), refused, returned, theme);
            case MessageAdded more -> with(answered, refused, first(returned, more.on()), theme);
            case AppealMade made -> with(answered, refused, first(returned, made.on()), theme);
            case ThemeJoined joined -> with(answered, refused, returned, joined.theme());
            case FeedbackWithdrawn _ ->
                new Hearing(
                        strategy,
                        place,
                        perspective,
                        language,
                        speaker,
                        given,
                        due,
                        answered,
                        refused,
                        returned,
                        theme,
                        true);
            case FeedbackGiven _, FeedbackPublished _, FeedbackTranslated _, FeedbackFlagged _, AppealDecided _ -> this;
        };
    }

    private static LocalDate first(@Nullable LocalDate earlier, LocalDate day) {
        return earlier == null ? day : earlier;
    }

    private Hearing with(
            @Nullable LocalDate answered,
            @Nullable LocalDate refused,
            @Nullable LocalDate returned,
            @Nullable ThemeId theme) {
        return new Hearing(
                strategy,
                place,
                perspective,
                language,
                speaker,
                given,
                due,
                answered,
                refused,
                returned,
                theme,
                withdrawn);
    }
}
