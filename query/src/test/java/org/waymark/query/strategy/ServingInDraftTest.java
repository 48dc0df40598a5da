package org.waymark.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.strategy.Chapters.FIRST_VERSION;
import static org.waymark.query.strategy.Chapters.REASON;
import static org.waymark.query.strategy.Chapters.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

class ServingInDraftTest {

    static final CommitmentId SIXTEEN = new CommitmentId("GCM-16");
    static final Object BY_GOAL = served(Promise.of(WORK), 3);
    static final Object BY_MEASURE = served(Promise.of(JOBLESS), 4);
    static final Object STOPPED = new ServingStopped(STRATEGY, Promise.of(WORK), SIXTEEN, WORK, 5, "not ours", PETRA);
    static final Object ADOPTED = new VersionAdopted(STRATEGY, 2, REASON, List.of(), null, PETRA);

    static Object served(Promise promise, int revision) {
        var service = new Service(promise, SIXTEEN, Service.Basis.STATED, null);
        return new CommitmentServed(STRATEGY, service, WORK, revision, PETRA);
    }

    @Test
    void raisesTheRevisionOfTheGoalAndChangesTheDraft() {
        told(FIRST_VERSION, new Object[] {BY_GOAL})
                .answer(new FindStrategy(STRATEGY, Edition.DRAFT), StrategyPage.class, page -> {
                    assertThat(page.orElseThrow().changed()).isEqualTo(1);
                    assertThat(page.orElseThrow().goals().getFirst().revision()).isEqualTo(3);
                });
    }

    @Test
    void isToldInTheVersion() {
        told(FIRST_VERSION, new Object[] {BY_GOAL, BY_MEASURE, ADOPTED})
                .answer(
                        new FindStrategy(STRATEGY, Edition.ADOPTED),
                        StrategyPage.class,
                        page -> assertThat(
                                        page.orElseThrow().versions().getFirst().changes())
                                .containsExactly(
                                        VersionsTest.change(
                                                "commitment-served",
                                                String.join("/", "goal", "work", "GCM-16"),
                                                null,
                                                "Paid work for everybody → GCM-16"),
                                        VersionsTest.change(
                                                "commitment-served",
                                                "measure/jobless/GCM-16",
                                                null,
                                                "unemployment-rate → GCM-16")));
    }

    @Test
    void stoppedAgainIsNoDifference() {
        told(FIRST_VERSION, new Object[] {BY_GOAL, BY_MEASURE, STOPPED})
                .answer(
                        new FindStrategy(STRATEGY, Edition.DRAFT),
                        StrategyPage.class,
                        page -> assertThat(page.orElseThrow().changed()).isEqualTo(1));
    }

    @Test
    void leavesWithItsGoal() {
        told(FIRST_VERSION, new Object[] {
                    BY_GOAL,
                    BY_MEASURE,
                    new GoalDropped(STRATEGY, Chapters.CHILDCARE, "not ours", PETRA),
                    new GoalDropped(STRATEGY, WORK, "not ours", PETRA),
                    ADOPTED
                })
                .answer(
                        new FindStrategy(STRATEGY, Edition.ADOPTED),
                        StrategyPage.class,
                        page -> assertThat(
                                        page.orElseThrow().versions().getFirst().changes())
                                .extracting(StrategyPage.Change::kind)
                                .containsOnly("strategy.goal-dropped"));
    }
}
