package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.AccessRefusal;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewCommand.ReportFollowUp;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.review.FindReview;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.Recommended;

class AnswerableTest {

    static final ReviewId HALFWAY = new ReviewId("halfway");
    static final Words NAME = Words.english("Halfway");
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** What was recommended: one thing to a council, one to every partner. */
    static final class Recommending {

        @QueryHandler
        Optional<ReviewPage> answer(FindReview question) {
            return Optional.of(new ReviewPage(
                            HALFWAY,
                            new StrategyId("together"),
                            new Remit(Occasion.FINAL, NAME, NAME, DAY, null, null),
                            DAY,
                            null,
                            List.of(),
                            List.of(
                                    recommended(1, new Recommendation(NAME, new OrganisationId("fingal"), null, DAY)),
                                    recommended(2, new Recommendation(NAME, null, Role.PARTNER, DAY))),
                            List.of(),
                            DAY,
                            null))
                    .filter(page -> page.review().equals(question.review()));
        }

        private static Recommended recommended(int number, Recommendation recommendation) {
            return new Recommended(number, recommendation, List.of(), List.of());
        }
    }

    static boolean granted(String roles, String organisation, String review, int recommendation) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Recommending()).subscribe(bus);
        var guard = new Answerable(DefaultQueryGateway.builder().queryBus(bus).build());
        var followUp = new FollowUp(FollowUp.State.IN_PROGRESS, null, null, null);
        var message = new GenericCommandMessage<>(
                new ReportFollowUp(new ReviewId(review), recommendation, followUp, new ParticipantId("rosa")),
                MetaData.with("roles", roles).and("organisation", organisation));
        var unit = DefaultUnitOfWork.startAndGet(message);
        if (unit.executeWithResult(() -> guard.handle(unit, () -> true)).isExceptional()) {
            assertThat(Refused.in(unit.getExecutionResult().getExceptionResult()))
                    .isEqualTo(AccessRefusal.NOT_YOUR_RECOMMENDATION);
            return false;
        }
        return true;
    }

    @ParameterizedTest
    @CsvSource({"REPORTER, fingal, 1", "PARTNER, cradle, 2", "PLANNER, ministry, 1", "'REPORTER,PARTNER', kerry, 2"})
    void whoAnswersForARecommendationFollowsItUpAndSoDoPlanners(String roles, String organisation, int recommendation) {
        assertThat(granted(roles, organisation, "halfway", recommendation)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"REPORTER, kerry, halfway, 1", "REPORTER, fingal, halfway, 2", "REPORTER, fingal, nowhere, 1"})
    void nobodyFollowsUpTheRecommendationsOfOthers(
            String roles, String organisation, String review, int recommendation) {
        assertThat(granted(roles, organisation, review, recommendation)).isFalse();
    }
}
