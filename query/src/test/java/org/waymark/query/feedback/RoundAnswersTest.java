package org.waymark.query.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.ParticipantId.PUBLIC;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.sealed.Sealed;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.feedback.RoundVoices.Row;

class RoundAnswersTest {

    static final ConsultationId FIRST = ConsultationId.of(STRATEGY, 1);
    static final ConsultationId SECOND = ConsultationId.of(STRATEGY, 2);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    static final LocalDate APRIL = LocalDate.of(2026, 4, 2);
    static final Sealed WORDS = new Sealed(1, new UUID(0, 1), "AAAAAAAAAAAAAAAA", "words");

    static FeedbackId voice(ConsultationId round, Perspective perspective, int number) {
        return new FeedbackId(round.value() + perspective + number);
    }

    static FeedbackGiven given(ConsultationId round, Perspective perspective, int number, LocalDate on) {
        var id = voice(round, perspective, number);
        return new FeedbackGiven(
                id,
                new About(About.Kind.QUESTION, STRATEGY, "1", null, round),
                perspective,
                "en",
                WORDS,
                new ReceiptTag(id.value()),
                null,
                null,
                on,
                on.plusDays(30),
                PUBLIC);
    }

    static ProjectionHarness.Told told() {
        var events = new ArrayList<Object>();
        Map.of(Perspective.HOST_COMMUNITY, 21, Perspective.MIGRANT_OR_REFUGEE, 16, Perspective.OTHER, 4)
                .forEach((perspective, number) ->
                        IntStream.range(0, number).forEach(one -> events.add(given(FIRST, perspective, one, MARCH))));
        events.add(given(FIRST, Perspective.HOST_COMMUNITY, 99, APRIL));
        events.add(given(SECOND, Perspective.HOST_COMMUNITY, 1, MARCH));
        events.add(new FeedbackPublished(voice(FIRST, Perspective.HOST_COMMUNITY, 99), WORDS, false, APRIL, PETRA));
        events.add(new FeedbackPublished(voice(FIRST, Perspective.OTHER, 1), WORDS, false, APRIL, PETRA));
        events.add(new FeedbackWithdrawn(voice(FIRST, Perspective.HOST_COMMUNITY, 0), APRIL, PUBLIC));
        return ProjectionHarness.of(FeedbackProjection::new, RoundAnswers::new).given(events.toArray());
    }

    static RoundVoices of(List<RoundVoices> answers) {
        return answers.getFirst();
    }

    @Test
    void hostCommunitiesAndMigrantsAreCountedSeparatelyAndNobodyIsFoundInTheCounts() {
        told().answersThat(new FindRoundVoices(FIRST, APRIL), RoundVoices.class, answers -> {
            assertThat(of(answers).all()).isEqualTo(40);
            assertThat(of(answers).perspectives())
                    .as("four others are withheld, and one more group with them, or they could be worked out")
                    .filteredOn(row -> row.voices() == null)
                    .extracting(Row::of)
                    .hasSize(2)
                    .contains("OTHER");
            assertThat(of(answers).perspectives())
                    .extracting(Row::of)
                    .containsExactly("HOST_COMMUNITY", "MIGRANT_OR_REFUGEE", "OTHER");
        });
    }

    @Test
    void aVoiceOfThisMonthIsReadButNotCountedYet() {
        told().answersThat(new FindRoundVoices(FIRST, APRIL), RoundVoices.class, answers -> {
            assertThat(of(answers).until()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(of(answers).published())
                    .extracting(Voice::feedback)
                    .containsExactly(voice(FIRST, Perspective.OTHER, 1), voice(FIRST, Perspective.HOST_COMMUNITY, 99));
        });
    }

    @Test
    void aFewAreNotToldAtAll() {
        told().answersThat(
                        new FindRoundVoices(SECOND, APRIL),
                        RoundVoices.class,
                        answers -> assertThat(of(answers).all()).isNull());
    }
}
