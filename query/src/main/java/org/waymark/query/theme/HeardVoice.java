package org.waymark.query.theme;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.About;
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
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.Pages;
import org.waymark.query.theme.ThemePage.Quote;
import org.waymark.query.theme.ThemePage.Translation;

/** What the ledger keeps of a voice, under the voice's own id: a theme's voices are those that name it. */
record HeardVoice(
        FeedbackId feedback,
        About about,
        String language,
        Perspective perspective,
        LocalDate given,
        LocalDate answerDue,
        @Nullable Sealed shown,
        List<Translation> translations,
        @Nullable ThemeId theme,
        boolean withdrawn) {

    private static final String THEME = Pages.PAGE + ".theme";

    static Pages<HeardVoice> pages(MongoDatabase database) {
        return new Pages<>(database, "theme_voice_1", HeardVoice.class, THEME);
    }

    static HeardVoice begun(FeedbackGiven event) {
        return new HeardVoice(
                event.feedback(),
                event.about(),
                event.language(),
                event.perspective(),
                event.on(),
                event.answerDue(),
                null,
                List.of(),
                null,
                false);
    }

    /** Finds the voices that are or were heard in these themes. */
    static Bson in(Collection<ThemeId> themes) {
        return Filters.in(THEME, themes.stream().map(ThemeId::value).toList());
    }

    /** Words released anew may say less, so that older translations of them go. */
    HeardVoice after(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven again -> this;
            case FeedbackPublished published -> with(published.shown(), List.of(), theme, withdrawn);
            case FeedbackWithheld withheld -> with(null, List.of(), theme, withdrawn);
            case ThemeJoined joined -> with(shown, translations, joined.theme(), withdrawn);
            case FeedbackWithdrawn gone -> with(null, List.of(), theme, true);
            case FeedbackTranslated translated -> with(shown, and(translated), theme, withdrawn);
            case MessageAdded _, AuthorWrittenTo _, AppealMade _, AppealDecided _, FeedbackFlagged _ -> this;
        };
    }

    Stream<Quote> quote() {
        return shown == null
                ? Stream.empty()
                : Stream.of(new Quote(feedback, about, language, perspective, given, answerDue, shown, translations));
    }

    /** The latest translation into a language stands. */
    private List<Translation> and(FeedbackTranslated event) {
        var others = translations.stream().filter(one -> !one.language().equals(event.language()));
        var latest = new Translation(event.language(), event.machine(), event.words());
        return Stream.concat(others, Stream.of(latest)).toList();
    }

    private HeardVoice with(@Nullable Sealed words, List<Translation> read, @Nullable ThemeId heardIn, boolean gone) {
        return new HeardVoice(feedback, about, language, perspective, given, answerDue, words, read, heardIn, gone);
    }
}
