package org.waymark.command.feedback;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_DECIDED;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_GIVEN;
import static org.waymark.command.feedback.FeedbackRefusal.CONSENT_MISSING;
import static org.waymark.command.feedback.FeedbackRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithholdFeedback;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.place.PlaceId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;

class FeedbackTest {

    static final FeedbackId VOICE = new FeedbackId("4f1c");
    static final About EVENING_CLASSES = new About(About.Kind.GENERAL, null, null, null);
    static final Sealed WORDS = new Sealed(1, UUID.fromString("8c5e0c6e-2f5b-4f30-9d7e-0f1d6a3b2c11"), "iv", "ct");
    static final ReceiptTag RECEIPT = new ReceiptTag("a1");
    static final ParticipantId MIRA = new ParticipantId("mira");
    static final ParticipantId PARTNER = new ParticipantId("paula");
    static final ThemeId THEME = new ThemeId("evening-classes");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final About HERE = new About(About.Kind.PLACE, null, null, new PlaceId("IE-FINGAL"));
    static final AnswerPromise PROMISE = (about, day) -> day.plusDays(about.equals(HERE) ? 5 : 30);

    static final FeedbackGiven GIVEN = new FeedbackGiven(
            VOICE,
            EVENING_CLASSES,
            Perspective.MIGRANT_OR_REFUGEE,
            "ar",
            WORDS,
            RECEIPT,
            null,
            Circumstances.NONE,
            TODAY,
            TODAY.plusDays(30),
            ParticipantId.PUBLIC);
    static final FeedbackPublished PUBLISHED = new FeedbackPublished(VOICE, WORDS, false, TODAY, MIRA);
    static final FeedbackWithheld WITHHELD =
            new FeedbackWithheld(VOICE, WithheldBecause.PERSONAL_DATA, WORDS, TODAY, MIRA);
    static final ThemeJoined JOINED = new ThemeJoined(VOICE, THEME, TODAY, MIRA);
    static final FeedbackWithdrawn TAKEN_BACK = new FeedbackWithdrawn(VOICE, TODAY, ParticipantId.PUBLIC);

    final FixtureConfiguration<Feedback> voice = new AggregateTestFixture<>(Feedback.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC))
            .registerInjectableResource(PROMISE);

    static GiveFeedback give(ParticipantId by, @Nullable Consent consent) {
        return new GiveFeedback(
                VOICE,
                EVENING_CLASSES,
                Perspective.MIGRANT_OR_REFUGEE,
                "ar",
                WORDS,
                RECEIPT,
                consent,
                Circumstances.NONE,
                by);
    }

    @Nested
    class Giving {

        @Test
        void promisesAnAnswerWithinThirtyDays() {
            voice.givenNoPriorActivity().when(give(ParticipantId.PUBLIC, null)).expectEvents(GIVEN);
        }

        @Test
        void promisesItSoonerWhereSoItWasDeclared() {
            var command = new GiveFeedback(
                    VOICE,
                    HERE,
                    Perspective.OTHER,
                    "ar",
                    WORDS,
                    RECEIPT,
                    null,
                    Circumstances.NONE,
                    ParticipantId.PUBLIC);
            voice.givenNoPriorActivity()
                    .when(command)
                    .expectEvents(new FeedbackGiven(
                            VOICE,
                            HERE,
                            Perspective.OTHER,
                            "ar",
                            WORDS,
                            RECEIPT,
                            null,
                            Circumstances.NONE,
                            TODAY,
                            TODAY.plusDays(5),
                            ParticipantId.PUBLIC));
        }

        @Test
        void happensOnce() {
            voice.given(GIVEN).when(give(ParticipantId.PUBLIC, null)).expectExceptionDetails(ALREADY_GIVEN);
        }

        @Test
        void forSomebodyElseNeedsTheirConsent() {
            voice.givenNoPriorActivity().when(give(PARTNER, null)).expectExceptionDetails(CONSENT_MISSING);
        }

        @Test
        void forSomebodyElseNamesTheBasis() {
            voice.givenNoPriorActivity().when(give(PARTNER, Consent.SPOKEN)).expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Moderating {

        @Test
        void releasesTheWords() {
            voice.given(GIVEN)
                    .when(new PublishFeedback(VOICE, WORDS, false, MIRA))
                    .expectEvents(PUBLISHED);
        }

        @Test
        void withholdsThemWithAReasonAndAStatement() {
            voice.given(GIVEN)
                    .when(new WithholdFeedback(VOICE, WithheldBecause.PERSONAL_DATA, WORDS, MIRA))
                    .expectEvents(WITHHELD);
        }

        @Test
        void happensOnce() {
            voice.given(GIVEN, WITHHELD)
                    .when(new PublishFeedback(VOICE, WORDS, false, MIRA))
                    .expectExceptionDetails(ALREADY_DECIDED);
        }

        @Test
        void comesTooLateOnceTheWordsWereTakenBack() {
            voice.given(GIVEN, TAKEN_BACK)
                    .when(new PublishFeedback(VOICE, WORDS, false, MIRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }
}
