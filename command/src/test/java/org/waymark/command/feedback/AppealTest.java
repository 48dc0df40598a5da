package org.waymark.command.feedback;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_APPEALED;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_DECIDED;
import static org.waymark.command.feedback.FeedbackRefusal.NOTHING_TO_APPEAL;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_YOURS;
import static org.waymark.command.feedback.FeedbackRefusal.NO_APPEAL;
import static org.waymark.command.feedback.FeedbackRefusal.OWN_DECISION;
import static org.waymark.command.feedback.FeedbackTest.GIVEN;
import static org.waymark.command.feedback.FeedbackTest.MIRA;
import static org.waymark.command.feedback.FeedbackTest.PUBLISHED;
import static org.waymark.command.feedback.FeedbackTest.RECEIPT;
import static org.waymark.command.feedback.FeedbackTest.TAKEN_BACK;
import static org.waymark.command.feedback.FeedbackTest.TODAY;
import static org.waymark.command.feedback.FeedbackTest.VOICE;
import static org.waymark.command.feedback.FeedbackTest.WITHHELD;
import static org.waymark.command.feedback.FeedbackTest.WORDS;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackCommand.AddMessage;
import org.waymark.command.feedback.FeedbackCommand.Appeal;
import org.waymark.command.feedback.FeedbackCommand.DecideAppeal;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackCommand.WriteBack;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.AppealMade;
import org.waymark.command.feedback.FeedbackEvent.AuthorWrittenTo;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.MessageAdded;

class AppealTest {

    static final ParticipantId MONA = new ParticipantId("mona");
    static final ReceiptTag SOMEBODY_ELSES = new ReceiptTag("b2");
    static final Appeal APPEAL = new Appeal(VOICE, RECEIPT, WORDS, ParticipantId.PUBLIC);
    static final AppealMade APPEALED = new AppealMade(VOICE, WORDS, TODAY, ParticipantId.PUBLIC);
    static final AppealDecided DISMISSED = new AppealDecided(VOICE, false, WORDS, TODAY, MONA);
    static final AppealDecided GRANTED = new AppealDecided(VOICE, true, WORDS, TODAY, MONA);
    static final FeedbackPublished REDACTED = new FeedbackPublished(VOICE, WORDS, true, TODAY, MIRA);

    final FixtureConfiguration<Feedback> voice = new AggregateTestFixture<>(Feedback.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC))
            .registerInjectableResource(FeedbackTest.PROMISE);

    @Nested
    class Talking {

        @Test
        void letsTheAuthorSayMore() {
            voice.given(GIVEN)
                    .when(new AddMessage(VOICE, RECEIPT, WORDS, ParticipantId.PUBLIC))
                    .expectEvents(new MessageAdded(VOICE, WORDS, TODAY, ParticipantId.PUBLIC));
        }

        @Test
        void takesTheReceipt() {
            voice.given(GIVEN)
                    .when(new AddMessage(VOICE, SOMEBODY_ELSES, WORDS, ParticipantId.PUBLIC))
                    .expectExceptionDetails(NOT_YOURS);
        }

        @Test
        void endsWithTheWordsTakenBack() {
            voice.given(GIVEN, TAKEN_BACK)
                    .when(new WriteBack(VOICE, WORDS, MIRA))
                    .expectExceptionDetails(FeedbackRefusal.WITHDRAWN);
        }

        @Test
        void letsStaffWriteBack() {
            voice.given(GIVEN)
                    .when(new WriteBack(VOICE, WORDS, MIRA))
                    .expectEvents(new AuthorWrittenTo(VOICE, WORDS, TODAY, MIRA));
        }
    }

    @Nested
    class Appealing {

        @Test
        void isOpenToWhoseWordsWereWithheld() {
            voice.given(GIVEN, WITHHELD).when(APPEAL).expectEvents(APPEALED);
        }

        @Test
        void isOpenToWhoseWordsWereRedacted() {
            voice.given(GIVEN, REDACTED).when(APPEAL).expectEvents(APPEALED);
        }

        @Test
        void takesTheReceipt() {
            voice.given(GIVEN, WITHHELD)
                    .when(new Appeal(VOICE, SOMEBODY_ELSES, WORDS, ParticipantId.PUBLIC))
                    .expectExceptionDetails(NOT_YOURS);
        }

        @Test
        void needsSomethingThatWasKeptBack() {
            voice.given(GIVEN, PUBLISHED).when(APPEAL).expectExceptionDetails(NOTHING_TO_APPEAL);
        }

        @Test
        void happensOnceForEachDecision() {
            voice.given(GIVEN, WITHHELD, APPEALED, DISMISSED).when(APPEAL).expectExceptionDetails(ALREADY_APPEALED);
        }
    }

    @Nested
    class DecidingAnAppeal {

        @Test
        void takesAnotherPerson() {
            voice.given(GIVEN, WITHHELD, APPEALED)
                    .when(new DecideAppeal(VOICE, true, WORDS, MIRA))
                    .expectExceptionDetails(OWN_DECISION);
        }

        @Test
        void takesAnAppeal() {
            voice.given(GIVEN, WITHHELD)
                    .when(new DecideAppeal(VOICE, true, WORDS, MONA))
                    .expectExceptionDetails(NO_APPEAL);
        }

        @Test
        void sendsTheWordsBackToBeDecidedAnew() {
            voice.given(GIVEN, WITHHELD, APPEALED, GRANTED)
                    .when(new PublishFeedback(VOICE, WORDS, false, MIRA))
                    .expectEvents(PUBLISHED);
        }

        @Test
        void leavesThemAsTheyAreWhereItIsDismissed() {
            voice.given(GIVEN, WITHHELD, APPEALED, DISMISSED)
                    .when(new PublishFeedback(VOICE, WORDS, false, MIRA))
                    .expectExceptionDetails(ALREADY_DECIDED);
        }
    }
}
