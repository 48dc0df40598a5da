package org.waymark.command.feedback;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_DECIDED;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_PUBLISHED;
import static org.waymark.command.feedback.FeedbackRefusal.WITHDRAWN;
import static org.waymark.command.feedback.FeedbackTest.GIVEN;
import static org.waymark.command.feedback.FeedbackTest.MIRA;
import static org.waymark.command.feedback.FeedbackTest.PARTNER;
import static org.waymark.command.feedback.FeedbackTest.PUBLISHED;
import static org.waymark.command.feedback.FeedbackTest.TAKEN_BACK;
import static org.waymark.command.feedback.FeedbackTest.TODAY;
import static org.waymark.command.feedback.FeedbackTest.VOICE;
import static org.waymark.command.feedback.FeedbackTest.WITHHELD;
import static org.waymark.command.feedback.FeedbackTest.WORDS;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackCommand.FlagFeedback;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithholdFeedback;
import org.waymark.command.feedback.FeedbackEvent.FeedbackFlagged;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;

class FlaggingTest {

    static final FeedbackFlagged FLAGGED =
            new FeedbackFlagged(VOICE, WithheldBecause.HARMFUL, TODAY, ParticipantId.PUBLIC);

    final FixtureConfiguration<Feedback> voice = new AggregateTestFixture<>(Feedback.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC))
            .registerInjectableResource(FeedbackTest.PROMISE);

    static FlagFeedback flag(ParticipantId by) {
        return new FlagFeedback(VOICE, WithheldBecause.HARMFUL, by);
    }

    @Test
    void asksThatPublishedWordsBeLookedAtAgain() {
        voice.given(GIVEN, PUBLISHED).when(flag(ParticipantId.PUBLIC)).expectEvents(FLAGGED);
    }

    @Test
    void countsOnceForTheSameReason() {
        voice.given(GIVEN, PUBLISHED, FLAGGED).when(flag(ParticipantId.PUBLIC)).expectNoEvents();
    }

    @Test
    void countsOnceMoreWhereAPartnerSaysSo() {
        voice.given(GIVEN, PUBLISHED, FLAGGED)
                .when(flag(PARTNER))
                .expectEvents(new FeedbackFlagged(VOICE, WithheldBecause.HARMFUL, TODAY, PARTNER));
    }

    @Test
    void isForWordsThatEverybodyReads() {
        voice.given(GIVEN).when(flag(PARTNER)).expectExceptionDetails(NOT_PUBLISHED);
        voice.given(GIVEN, PUBLISHED, TAKEN_BACK).when(flag(PARTNER)).expectExceptionDetails(WITHDRAWN);
    }

    @Test
    void letsAModeratorDecideAnew() {
        voice.given(GIVEN, PUBLISHED, FLAGGED)
                .when(new WithholdFeedback(VOICE, WithheldBecause.HARMFUL, WORDS, MIRA))
                .expectEvents(new FeedbackWithheld(VOICE, WithheldBecause.HARMFUL, WORDS, TODAY, MIRA));
        voice.given(GIVEN, PUBLISHED, FLAGGED)
                .when(new PublishFeedback(VOICE, WORDS, false, MIRA))
                .expectEvents(PUBLISHED);
    }

    @Test
    void isAnsweredByADecision() {
        voice.given(GIVEN, PUBLISHED, FLAGGED, PUBLISHED)
                .when(new PublishFeedback(VOICE, WORDS, false, MIRA))
                .expectExceptionDetails(ALREADY_DECIDED);
        voice.given(GIVEN, PUBLISHED, FLAGGED, WITHHELD).when(flag(PARTNER)).expectExceptionDetails(NOT_PUBLISHED);
    }
}
