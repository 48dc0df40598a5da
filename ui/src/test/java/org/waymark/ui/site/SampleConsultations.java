package org.waymark.ui.site;

import static org.waymark.ui.site.SamplePlan.HOSTILE;
import static org.waymark.ui.site.SamplePlan.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Material;
import org.waymark.command.consultation.Stance;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.ConsultationPage.Position;
import org.waymark.query.consultation.ConsultationPage.Response;
import org.waymark.query.consultation.FindConsultation;
import org.waymark.query.consultation.FindConsultations;
import org.waymark.query.consultation.FindConsultedText;
import org.waymark.query.feedback.FindRoundVoices;
import org.waymark.query.feedback.RoundVoices;
import org.waymark.query.feedback.RoundVoices.Row;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.strategy.StrategyPage;

/** A round of consultation that is over, with five voices of which one came late, and one that is still ahead. */
final class SampleConsultations {

    static final ConsultationId OVER = ConsultationId.of(PLAN, 1);
    private static final ConsultationId AHEAD = ConsultationId.of(PLAN, 2);
    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 30);
    private static final LocalDate COUNTED = LocalDate.of(2026, 10, 31);

    private final List<ConsultationPage> rounds = List.of(
            page(AHEAD, CLOSED.plusYears(1), List.of(), List.of()),
            page(
                    OVER,
                    CLOSED,
                    List.of(new Position(
                            new OrganisationId("cso"), Stance.DISSENTS, Words.english(HOSTILE), CLOSED.plusDays(1))),
                    List.of(new Response(Words.english("Evenings come first."), CLOSED.plusDays(30)))));

    static void quote(SampleSecrets secrets) {
        for (var number = 1; number <= 5; number++) {
            secrets.put(
                    "said-" + number,
                    new SealedIn("feedback.feedback-published", "feedback:round-" + number, "shown"),
                    "Voice " + number + " " + HOSTILE);
        }
    }

    private static ConsultationPage page(
            ConsultationId id, LocalDate closes, List<Position> positions, List<Response> responses) {
        var round = new ConsultationRound(
                closes.minusDays(29), closes, List.of("en", "ar"), null, List.of(Words.english("More evenings?")));
        var draft = new Material(Words.english("The draft"), "https://example.org/draft");
        return new ConsultationPage(
                id, Words.english("Sample plan"), round, List.of(draft), List.of(), positions, responses);
    }

    private static Voice voice(int number, LocalDate given) {
        var kind = number == 5 ? About.Kind.QUESTION : About.Kind.GOAL;
        var about = new About(kind, PLAN, number == 5 ? "1" : "employment", null, OVER);
        var words = new Sealed(1, new UUID(7, number), "AAAAAAAAAAAAAAAA", "said-" + number);
        return new Voice(
                new FeedbackId("round-" + number),
                Stage.PUBLISHED,
                about,
                Perspective.HOST_COMMUNITY,
                "en",
                words,
                words,
                false,
                null,
                null,
                given,
                given.plusDays(30),
                given,
                null);
    }

    @QueryHandler
    List<ConsultationPage> answer(FindConsultations question) {
        return rounds;
    }

    @QueryHandler
    Optional<ConsultationPage> answer(FindConsultation question) {
        return rounds.stream()
                .filter(page -> page.consultation().equals(question.consultation()))
                .findFirst();
    }

    @QueryHandler
    Optional<StrategyPage> answer(FindConsultedText question) {
        return answer(new FindConsultation(question.consultation())).map(_ -> SamplePlan.page());
    }

    @QueryHandler
    RoundVoices answer(FindRoundVoices question) {
        var voices = Stream.of(1, 2, 3, 4, 5)
                .map(number -> voice(number, number == 5 ? CLOSED.plusDays(2) : CLOSED))
                .toList();
        return new RoundVoices(
                question.consultation().equals(OVER) ? voices : List.of(),
                COUNTED,
                40L,
                List.of(new Row("HOST_COMMUNITY", 20L), new Row("OTHER", null)),
                List.of(new Row("en", 40L)));
    }
}
