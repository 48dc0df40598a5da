package org.waymark.command.feedback;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_JOINED;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_PUBLISHED;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_YOURS;
import static org.waymark.command.feedback.FeedbackRefusal.WITHDRAWN;
import static org.waymark.command.feedback.FeedbackTest.GIVEN;
import static org.waymark.command.feedback.FeedbackTest.JOINED;
import static org.waymark.command.feedback.FeedbackTest.MIRA;
import static org.waymark.command.feedback.FeedbackTest.PROMISE;
import static org.waymark.command.feedback.FeedbackTest.PUBLISHED;
import static org.waymark.command.feedback.FeedbackTest.RECEIPT;
import static org.waymark.command.feedback.FeedbackTest.TAKEN_BACK;
import static org.waymark.command.feedback.FeedbackTest.THEME;
import static org.waymark.command.feedback.FeedbackTest.VOICE;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackCommand.JoinTheme;
import org.waymark.command.feedback.FeedbackCommand.WithdrawFeedback;

class JoinedFeedbackTest {

    final FixtureConfiguration<Feedback> voice = new AggregateTestFixture<>(Feedback.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC))
            .registerInjectableResource(PROMISE);

    @Nested
    class Joining {

        @Test
        void hearsTheVoiceInATheme() {
            voice.given(GIVEN, PUBLISHED)
                    .when(new JoinTheme(VOICE, THEME, MIRA))
                    .expectEvents(JOINED);
        }

        @Test
        void isForPublishedVoices() {
            voice.given(GIVEN).when(new JoinTheme(VOICE, THEME, MIRA)).expectExceptionDetails(NOT_PUBLISHED);
        }

        @Test
        void theSameThemeAgainIsRefused() {
            voice.given(GIVEN, PUBLISHED, JOINED)
                    .when(new JoinTheme(VOICE, THEME, MIRA))
                    .expectExceptionDetails(ALREADY_JOINED);
        }

        @Test
        void isOverOnceTheWordsWereTakenBack() {
            voice.given(GIVEN, PUBLISHED, TAKEN_BACK)
                    .when(new JoinTheme(VOICE, THEME, MIRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void takesTheReceipt() {
            voice.given(GIVEN)
                    .when(new WithdrawFeedback(VOICE, RECEIPT, ParticipantId.PUBLIC))
                    .expectEvents(TAKEN_BACK);
        }

        @Test
        void isTheAuthorsAlone() {
            voice.given(GIVEN)
                    .when(new WithdrawFeedback(VOICE, new ReceiptTag("b2"), ParticipantId.PUBLIC))
                    .expectExceptionDetails(NOT_YOURS);
        }

        @Test
        void twiceIsOnce() {
            voice.given(GIVEN, TAKEN_BACK)
                    .when(new WithdrawFeedback(VOICE, RECEIPT, ParticipantId.PUBLIC))
                    .expectNoEvents();
        }
    }
}
