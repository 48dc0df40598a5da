package org.waymark.query.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.ParticipantId.PUBLIC;
import static org.waymark.query.feedback.FeedbackProjectionTest.ABOUT_LANGUAGE;
import static org.waymark.query.feedback.FeedbackProjectionTest.MONDAY;
import static org.waymark.query.feedback.FeedbackProjectionTest.SHOWN;
import static org.waymark.query.feedback.FeedbackProjectionTest.STATEMENT;
import static org.waymark.query.feedback.FeedbackProjectionTest.given;
import static org.waymark.query.feedback.FeedbackProjectionTest.id;
import static org.waymark.query.feedback.FeedbackProjectionTest.published;
import static org.waymark.query.feedback.FeedbackProjectionTest.sealed;

import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.AppealMade;
import org.waymark.command.feedback.FeedbackEvent.AuthorWrittenTo;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.MessageAdded;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.feedback.Voice.Message;
import org.waymark.query.theme.ThemeFixture;

class AppealedVoiceTest {

    static final ParticipantId MINA = new ParticipantId("mina");
    static final ParticipantId MONA = new ParticipantId("mona");

    final ProjectionHarness.Told voices = ProjectionHarness.of(FeedbackProjection::new, ThemeFixture::projection)
            .given(
                    given("asked", 0, ABOUT_LANGUAGE),
                    published("asked"),
                    new MessageAdded(id("asked"), sealed("and"), MONDAY.plusDays(1), PUBLIC),
                    given("answered", 1, ABOUT_LANGUAGE),
                    hidden("answered"),
                    new MessageAdded(id("answered"), sealed("why"), MONDAY.plusDays(1), PUBLIC),
                    new AuthorWrittenTo(id("answered"), sealed("so"), MONDAY.plusDays(2), MINA),
                    given("waiting", 2, ABOUT_LANGUAGE),
                    hidden("waiting"),
                    new AppealMade(id("waiting"), sealed("look again"), MONDAY, PUBLIC),
                    given("dismissed", 3, ABOUT_LANGUAGE),
                    hidden("dismissed"),
                    new AppealMade(id("dismissed"), sealed("look again"), MONDAY, PUBLIC),
                    new AppealDecided(id("dismissed"), false, STATEMENT, MONDAY.plusDays(1), MONA),
                    given("granted", 4, ABOUT_LANGUAGE),
                    hidden("granted"),
                    new AppealMade(id("granted"), sealed("look again"), MONDAY, PUBLIC),
                    new AppealDecided(id("granted"), true, STATEMENT, MONDAY.plusDays(1), MONA),
                    given("shown", 5, ABOUT_LANGUAGE),
                    hidden("shown"),
                    new AppealMade(id("shown"), sealed("look again"), MONDAY, PUBLIC),
                    new AppealDecided(id("shown"), true, STATEMENT, MONDAY.plusDays(1), MONA),
                    new FeedbackPublished(id("shown"), SHOWN, false, MONDAY.plusDays(2), MINA),
                    given("gone", 6, ABOUT_LANGUAGE),
                    hidden("gone"),
                    new AppealMade(id("gone"), sealed("look again"), MONDAY, PUBLIC),
                    new FeedbackWithdrawn(id("gone"), MONDAY, PUBLIC));

    static FeedbackWithheld hidden(String name) {
        return new FeedbackWithheld(id(name), WithheldBecause.PERSONAL_DATA, STATEMENT, MONDAY, MINA);
    }

    @Test
    void whoeverWroteAgainOrAppealedWaitsForSomebody() {
        voices.answersThat(
                new FindInbox(Pile.WAITING),
                Voice.class,
                list -> assertThat(list)
                        .extracting(Voice::feedback)
                        .containsExactly(id("waiting"), id("granted"), id("asked"), id("shown")));
    }

    @Test
    void whoeverWasWrittenBackToOrDismissedOrIsGoneWaitsForNobody() {
        voices.answersThat(
                new FindInbox(Pile.ENDED),
                Voice.class,
                list -> assertThat(list)
                        .extracting(Voice::feedback)
                        .containsExactly(id("gone"), id("dismissed"), id("answered")));
    }

    @Test
    void everyWordIsKeptInItsOrder() {
        voices.answer(
                new FindVoice(id("answered")),
                Voice.class,
                voice -> assertThat(voice.orElseThrow().messages())
                        .containsExactly(
                                new Message(true, sealed("why"), MONDAY.plusDays(1)),
                                new Message(false, sealed("so"), MONDAY.plusDays(2))));
    }

    @Test
    void aGrantedAppealSendsTheWordsBackToBeDecidedAnew() {
        voices.answer(
                new FindVoice(id("granted")),
                Voice.class,
                voice -> assertThat(voice.orElseThrow())
                        .returns(Stage.RECEIVED, Voice::stage)
                        .returns(null, Voice::withheld)
                        .returns(null, Voice::decidedOn));
    }

    @Test
    void aDismissedOneLeavesThemAsTheyWereWithASecondStatement() {
        voices.answer(
                new FindVoice(id("dismissed")),
                Voice.class,
                voice -> assertThat(voice.orElseThrow())
                        .returns(Stage.WITHHELD, Voice::stage)
                        .returns(
                                new Voice.Appealed(sealed("look again"), MONDAY, false, STATEMENT, MONDAY.plusDays(1)),
                                Voice::appeal));
    }
}
