package org.waymark.query.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.ParticipantId.PUBLIC;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.feedback.FeedbackProjectionTest.ABOUT_LANGUAGE;
import static org.waymark.query.feedback.FeedbackProjectionTest.MONDAY;
import static org.waymark.query.feedback.FeedbackProjectionTest.SHOWN;
import static org.waymark.query.feedback.FeedbackProjectionTest.STATEMENT;
import static org.waymark.query.feedback.FeedbackProjectionTest.id;
import static org.waymark.query.feedback.FeedbackProjectionTest.published;
import static org.waymark.query.feedback.FeedbackProjectionTest.sealed;
import static org.waymark.query.feedback.FeedbackProjectionTest.tag;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.AppealMade;
import org.waymark.command.feedback.FeedbackEvent.FeedbackFlagged;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.feedback.Attention.Flag;
import org.waymark.query.feedback.ModerationRecord.Appeals;
import org.waymark.query.feedback.ModerationRecord.ListAccuracy;
import org.waymark.query.feedback.ModerationRecord.Reader;

class ModerationAnswersTest {

    static final Instant FIRST_CLOCK = Instant.parse("2026-03-02T09:00:00Z");

    final ProjectionHarness.Told voices = ProjectionHarness.of(FeedbackProjection::new, ModerationAnswers::new)
            .given(
                    given("plain", false),
                    given("marked", true),
                    given("hateful", true),
                    withheld("hateful", WithheldBecause.HARMFUL),
                    given("overlooked", false),
                    withheld("overlooked", WithheldBecause.ILLEGAL),
                    given("advertising", false),
                    withheld("advertising", WithheldBecause.SPAM),
                    new AppealMade(id("advertising"), STATEMENT, MONDAY, PUBLIC),
                    new AppealDecided(id("advertising"), true, STATEMENT, MONDAY, PETRA),
                    given("flagged", false),
                    published("flagged"),
                    new FeedbackFlagged(id("flagged"), WithheldBecause.HATE, MONDAY, PETRA),
                    given("kept", true),
                    published("kept"),
                    new FeedbackFlagged(id("kept"), WithheldBecause.HATE, MONDAY, PUBLIC),
                    new FeedbackPublished(id("kept"), SHOWN, false, MONDAY, PETRA));

    static FeedbackGiven given(String name, boolean marked) {
        return new FeedbackGiven(
                id(name),
                ABOUT_LANGUAGE,
                Perspective.NOT_SAID,
                "en",
                sealed(name),
                tag(name),
                null,
                new Circumstances(marked, null),
                MONDAY,
                MONDAY.plusDays(30),
                PUBLIC);
    }

    static FeedbackWithheld withheld(String name, WithheldBecause because) {
        return new FeedbackWithheld(id(name), because, STATEMENT, MONDAY, MINA);
    }

    @Test
    void whatWaitsIsReadWithinADayWhatIsPointedAtFirst() {
        voices.answersThat(
                new FindInbox(Pile.WAITING),
                Voice.class,
                list -> assertThat(list)
                        .extracting(Voice::feedback)
                        .containsExactly(id("flagged"), id("marked"), id("advertising"), id("plain"), id("kept")));
        voices.answer(
                new FindVoice(id("plain")),
                Voice.class,
                voice -> assertThat(voice.orElseThrow().attention().until()).isEqualTo(FIRST_CLOCK));
    }

    @Test
    void aFlagStaysUntilAPersonHasLooked() {
        voices.answer(
                        new FindVoice(id("flagged")),
                        Voice.class,
                        voice -> assertThat(voice.orElseThrow().attention().flags())
                                .containsExactly(new Flag(WithheldBecause.HATE, true)))
                .answer(
                        new FindVoice(id("kept")),
                        Voice.class,
                        voice -> assertThat(voice.orElseThrow().attention().flags())
                                .isEmpty());
    }

    @Test
    void everybodyWhoReadsIsCountedAndSoIsWhatOthersSentBack() {
        voices.answer(
                new FindModerationRecord(History.BEGINNING),
                ModerationRecord.class,
                found -> assertThat(found)
                        .contains(new ModerationRecord(
                                4,
                                0,
                                1,
                                1,
                                2,
                                Map.of(WithheldBecause.HARMFUL, 1, WithheldBecause.ILLEGAL, 1, WithheldBecause.SPAM, 1),
                                0,
                                new Appeals(0, 1, 0),
                                List.of(new Reader(MINA, 5, 3, 0, 1), new Reader(PETRA, 1, 0, 0, 0)),
                                List.of(new ListAccuracy("en", 5, 2, 1, 2)))));
    }

    @Test
    void whatNobodyHasReadWithinADayIsLate() {
        voices.answer(
                new FindModerationRecord(FIRST_CLOCK.plusSeconds(1)),
                ModerationRecord.class,
                found -> assertThat(found).map(ModerationRecord::late).contains(4));
    }

    @Test
    void whatBurdensIsKnownOfWhoeverReadIt() {
        voices.answersThat(
                        new FindDisturbing(MINA, History.BEGINNING),
                        Instant.class,
                        list -> assertThat(list).containsExactlyInAnyOrder(History.at(3), History.at(5)))
                .answersThat(
                        new FindDisturbing(MINA, History.at(3)),
                        Instant.class,
                        list -> assertThat(list).containsExactly(History.at(5)))
                .answersThat(
                        new FindDisturbing(PETRA, History.BEGINNING),
                        Instant.class,
                        list -> assertThat(list).isEmpty());
    }
}
