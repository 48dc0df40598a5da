package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.AccessRefusal;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.Words;
import org.waymark.command.milestone.MilestoneCommand.ReportProgress;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

class OwnersTest {

    static final StrategyId TOGETHER = new StrategyId("together");
    static final Words NAME = Words.english("Classes");
    static final Milestone CLASSES = new Milestone(
            new MilestoneId("classes"),
            new GoalId("language"),
            NAME,
            null,
            List.of(new OrganisationId("fingal")),
            null);

    /** What binds: one step, for which one council answers. */
    static final class Promised {

        @QueryHandler
        Optional<StrategyPage> answer(FindStrategy question) {
            var goal = new Goal(CLASSES.goal(), null, Horizon.SHORT, NAME, NAME);
            var outline = new Outline(
                    new PlaceId("IE"), NAME, NAME, LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1), List.of(), null);
            return question.strategy().equals(TOGETHER) && question.edition() == Edition.ADOPTED
                    ? Optional.of(new StrategyPage(
                            TOGETHER,
                            Edition.ADOPTED,
                            1,
                            0,
                            outline,
                            List.of(new GoalEntry(goal, 1, List.of(), List.of(CLASSES))),
                            List.of()))
                    : Optional.empty();
        }
    }

    static boolean granted(String roles, String organisation, String strategy, String milestone) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Promised()).subscribe(bus);
        var owners = new Owners(DefaultQueryGateway.builder().queryBus(bus).build());
        var id = new MilestoneProgressId(new StrategyId(strategy), new MilestoneId(milestone));
        var report = new Report(Stage.ON_TRACK, null, null, List.of());
        var message = new GenericCommandMessage<>(
                new ReportProgress(id, report, new ParticipantId("rosa")),
                MetaData.with("roles", roles).and("organisation", organisation));
        var unit = DefaultUnitOfWork.startAndGet(message);
        return unit.executeWithResult(() -> owners.handle(unit, () -> true)).isExceptional()
                ? refused(unit.getExecutionResult().getExceptionResult())
                : true;
    }

    static boolean refused(Throwable failure) {
        assertThatThrownBy(() -> {
                    throw failure;
                })
                .satisfies(caught -> assertThat(Refused.in(caught)).isEqualTo(AccessRefusal.NOT_RESPONSIBLE));
        return false;
    }

    @AfterEach
    void nothingIsLeftOpen() {
        assertThat(org.axonframework.messaging.unitofwork.CurrentUnitOfWork.isStarted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REPORTER, fingal", "PARTNER, fingal", "PLANNER, ministry", "'PLANNER,REPORTER', kerry"})
    void whoAnswersForAStepTellsOfItAndSoDoPlanners(String roles, String organisation) {
        assertThat(granted(roles, organisation, "together", "classes")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"REPORTER, kerry", "PARTNER, cradle"})
    void nobodyTellsOfTheStepsOfOthers(String roles, String organisation) {
        assertThat(granted(roles, organisation, "together", "classes")).isFalse();
    }

    @Test
    void whatDoesNotBindHasNoProgress() {
        assertThat(granted("PLANNER", "ministry", "together", "dreams")).isFalse();
        assertThat(granted("PLANNER", "ministry", "apart", "classes")).isFalse();
    }
}
