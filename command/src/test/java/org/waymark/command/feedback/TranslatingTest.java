package org.waymark.command.feedback;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_PUBLISHED;
import static org.waymark.command.feedback.FeedbackRefusal.WITHDRAWN;
import static org.waymark.command.feedback.FeedbackTest.GIVEN;
import static org.waymark.command.feedback.FeedbackTest.MIRA;
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
import org.waymark.command.feedback.FeedbackCommand.TranslateFeedback;
import org.waymark.command.feedback.FeedbackEvent.FeedbackTranslated;

class TranslatingTest {

    final FixtureConfiguration<Feedback> voice = new AggregateTestFixture<>(Feedback.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC))
            .registerInjectableResource(FeedbackTest.PROMISE);

    static TranslateFeedback into(String language) {
        return new TranslateFeedback(VOICE, language, WORDS, true, MIRA);
    }

    @Test
    void saysWhetherAMachineDidIt() {
        voice.given(GIVEN, PUBLISHED)
                .when(into("uk"))
                .expectEvents(new FeedbackTranslated(VOICE, "uk", WORDS, true, TODAY, MIRA));
    }

    @Test
    void isForWordsThatEverybodyReads() {
        voice.given(GIVEN).when(into("uk")).expectExceptionDetails(NOT_PUBLISHED);
        voice.given(GIVEN, WITHHELD).when(into("uk")).expectExceptionDetails(NOT_PUBLISHED);
        voice.given(GIVEN, PUBLISHED, TAKEN_BACK).when(into("uk")).expectExceptionDetails(WITHDRAWN);
    }
}
