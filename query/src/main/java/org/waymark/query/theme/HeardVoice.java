package org.waymark.query.theme;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.AppealMade;
import org.waymark.command.feedback.FeedbackEvent.AuthorWrittenTo;
import org.waymark.command.feedback.FeedbackEvent.FeedbackFlagged;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.MessageAdded;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.Pages;
import org.waymark.query.theme.ThemePage.Quote;

/** What the ledger keeps of a voice, under the voice's own id: a theme's voices are those that name it. */
record HeardVoice(
        FeedbackId feedback,
        String language,
        Perspective perspective,
        LocalDate given,
        @Nullable Sealed shown,
        @Nullable ThemeId theme,
        boolean withdrawn) {

    private static final String THEME = Pages.PAGE + ".theme";

    static Pages<HeardVoice> pages(MongoDatabase database) {
        return new Pages<>(database, "theme_voice_1", HeardVoice.class, THEME);
    }

    static HeardVoice begun(FeedbackGiven event) {
        return new HeardVoice(event.feedback(), event.language(), event.perspective(), event.on(), null, null, false);
    }

    /** Finds the voices that are or were heard in these themes. */
    static Bson in(Collection<ThemeId> themes) {
        return Filters.in(THEME, themes.stream().map(ThemeId::value).toList());
    }

    HeardVoice after(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven again -> this;
            case FeedbackPublished published -> with(published.shown(), theme, withdrawn);
            case FeedbackWithheld withheld -> with(null, theme, withdrawn);
            case ThemeJoined joined -> with(shown, joined.theme(), withdrawn);
            case FeedbackWithdrawn gone -> with(null, theme, true);
            case MessageAdded _, AuthorWrittenTo _, AppealMade _, AppealDecided _, FeedbackFlagged _ -> this;
        };
    }

    Stream<Quote> quote() {
        return shown == null ? Stream.empty() : Stream.of(new Quote(feedback, language, perspective, given, shown));
    }

    private HeardVoice with(@Nullable Sealed words, @Nullable ThemeId heardIn, boolean gone) {
        return new HeardVoice(feedback, language, perspective, given, words, heardIn, gone);
    }
}
