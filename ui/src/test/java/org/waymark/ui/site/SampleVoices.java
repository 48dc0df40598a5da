package org.waymark.ui.site;

import static org.waymark.ui.site.SampleThemes.COURSES;
import static org.waymark.ui.site.SampleThemes.LATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.NotConfirmed;
import org.waymark.command.Refused;
import org.waymark.command.feedback.FeedbackCommand.FlagFeedback;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithdrawFeedback;
import org.waymark.command.feedback.FeedbackRefusal;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.query.feedback.FindByReceipt;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.FindTheme;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;

/** Remembers the voices that are given on the public pages, and answers what became of them. */
class SampleVoices {

    final Map<ReceiptTag, Voice> voices = new HashMap<>();
    final List<GiveFeedback> given = new ArrayList<>();
    final List<WithheldBecause> flagged = new ArrayList<>();

    /** Whether the answer to the next command is lost on its way back. */
    boolean losesTheNextAnswer;

    @CommandHandler
    void give(GiveFeedback asked) {
        if (given.stream().anyMatch(earlier -> earlier.feedback().equals(asked.feedback()))) {
            throw Refused.because(FeedbackRefusal.ALREADY_GIVEN);
        }
        given.add(asked);
        voices.put(asked.receipt(), voice(asked, Stage.RECEIVED));
        if (losesTheNextAnswer) {
            losesTheNextAnswer = false;
            throw new NotConfirmed(new IllegalStateException("The line is cut"));
        }
    }

    @CommandHandler
    void flag(FlagFeedback asked) {
        flagged.add(asked.because());
    }

    @CommandHandler
    void withdraw(WithdrawFeedback asked) {
        var voice = Optional.ofNullable(voices.get(asked.receipt())).orElseThrow();
        Refused.when(voice.stage() == Stage.WITHDRAWN, FeedbackRefusal.WITHDRAWN);
        voices.put(asked.receipt(), at(voice, Stage.WITHDRAWN));
    }

    private static Voice voice(GiveFeedback asked, Stage stage) {
        var given = LocalDate.of(2026, 11, 20);
        return new Voice(
                asked.feedback(),
                stage,
                asked.about(),
                asked.perspective(),
                asked.language(),
                asked.text(),
                null,
                false,
                null,
                null,
                given,
                given.plusDays(30),
                null,
                null);
    }

    static Voice at(Voice voice, Stage stage) {
        return new Voice(
                voice.feedback(),
                stage,
                voice.about(),
                voice.perspective(),
                voice.language(),
                voice.text(),
                null,
                false,
                null,
                null,
                voice.given(),
                voice.answerDue(),
                null,
                null);
    }

    @QueryHandler
    List<ThemePage> answer(FindYouSaid question) {
        return List.of(COURSES, LATE);
    }

    @QueryHandler
    Optional<ThemePage> answer(FindTheme question) {
        return List.of(COURSES, LATE).stream()
                .filter(theme -> theme.theme().equals(question.theme()))
                .findFirst();
    }

    @QueryHandler
    Optional<Voice> answer(FindByReceipt question) {
        return Optional.ofNullable(voices.get(question.receipt()));
    }
}
