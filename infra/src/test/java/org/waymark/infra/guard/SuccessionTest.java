package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.infra.guard.OwnersTest.NAME;
import static org.waymark.infra.guard.OwnersTest.TOGETHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refusal;
import org.waymark.command.Refused;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.LifeCycleCommand.NameSuccessor;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

class SuccessionTest {

    private static final ParticipantId PAULA = new ParticipantId("paula");
    private static final Goal LANGUAGE = new Goal(new GoalId("language"), null, Horizon.SHORT, NAME, NAME);

    /** One strategy that binds, with one goal. */
    static final class Promised {

        @QueryHandler
        Optional<StrategyPage> answer(FindStrategy question) {
            var outline = new Outline(
                    new PlaceId("IE"), NAME, NAME, LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1), List.of(), null);
            var goals = List.of(new GoalEntry(LANGUAGE, 1, List.of(), List.of()));
            return Optional.of(new StrategyPage(TOGETHER, question.edition(), 1, 0, outline, goals, List.of()))
                    .filter(page -> page.strategy().equals(question.strategy()));
        }
    }

    private static @Nullable Refusal refusal(Command command) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Promised()).subscribe(bus);
        var succession =
                new Succession(DefaultQueryGateway.builder().queryBus(bus).build());
        var unit = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(command));
        return unit.executeWithResult(() -> succession.handle(unit, () -> true)).isExceptional()
                ? Refused.in(unit.getExecutionResult().getExceptionResult())
                : null;
    }

    private static @Nullable Refusal followedBy(String successor) {
        return refusal(new NameSuccessor(new StrategyId("before"), new StrategyId(successor), NAME, null, PAULA));
    }

    private static @Nullable Refusal takenFrom(Lineage from) {
        return refusal(new TakeOverGoal(new StrategyId("after"), LANGUAGE, from, PAULA));
    }

    @Test
    void onlyAStrategyThatIsThereFollows() {
        assertThat(followedBy("together")).isNull();
        assertThat(followedBy("nowhere")).isEqualTo(AccessRefusal.NOT_ON_RECORD);
    }

    @Test
    void onlyAGoalThatBindsIsTakenOver() {
        assertThat(takenFrom(new Lineage(TOGETHER, LANGUAGE.goal()))).isNull();
        assertThat(takenFrom(new Lineage(TOGETHER, new GoalId("dreams")))).isEqualTo(AccessRefusal.NOT_ON_RECORD);
    }

    @Test
    void whatComesFromAnotherInstallationCannotBeLookedUpHere() {
        var elsewhere = new Lineage(new StrategyId("theirs"), LANGUAGE.goal(), "https://plan.example.org", 1);
        assertThat(takenFrom(elsewhere)).isNull();
    }
}
