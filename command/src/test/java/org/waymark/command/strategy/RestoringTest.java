package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.GOAL_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.MEASURE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.MILESTONE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_PARENT;
import static org.waymark.command.strategy.StrategyRefusal.OF_ANOTHER_GOAL;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.GoalCommand.RestoreGoal;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;

class RestoringTest {

    static final GoalDropped DROPPED = new GoalDropped(TOGETHER, WORK.goal(), "Too dear", PETRA);
    static final Goal HOUSING = new Goal(new GoalId("housing"), null, Horizon.LONG, NAME, NAME);
    static final GoalAdded HOUSING_ADDED = new GoalAdded(TOGETHER, HOUSING, PETRA);
    static final OrganisationId MINISTRY = new OrganisationId("ministry");
    static final Lineage BEFORE = new Lineage(new StrategyId("apart"), new GoalId("jobs"));
    static final List<Slice> WOMEN = List.of(Slice.of("sex=F"));
    static final Service SERVICE =
            new Service(Promise.of(EMPLOYMENT.measure()), new CommitmentId("GCM-16"), Service.Basis.STATED, null);

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class);

    static RestoreGoal restore(Restored restored) {
        return new RestoreGoal(TOGETHER, restored, ANA);
    }

    static Restored hanging(List<Measure> measures, List<Milestone> steps, List<Service> services) {
        return new Restored(WORK, null, List.of(), null, List.of(), null, List.of(), null, measures, steps, services);
    }

    @Test
    void bringsBackEverythingThatWasSaidAndHungThere() {
        strategy.given(DRAFTED, HOUSING_ADDED, WORK_ADDED, DROPPED)
                .when(restore(new Restored(
                        WORK,
                        null,
                        List.of(HOUSING.goal()),
                        MINISTRY,
                        List.of(),
                        NAME,
                        WOMEN,
                        OTHER,
                        List.of(EMPLOYMENT),
                        List.of(CLASSES),
                        List.of(SERVICE))))
                .expectEvents(
                        new GoalAdded(TOGETHER, WORK, ANA),
                        new GoalServing(TOGETHER, WORK.goal(), 2, List.of(HOUSING.goal()), ANA),
                        new GoalEntrusted(TOGETHER, WORK.goal(), 3, MINISTRY, List.of(), ANA),
                        new GoalAddressed(TOGETHER, WORK.goal(), 4, NAME, WOMEN, ANA),
                        new GoalPromisedInWords(TOGETHER, WORK.goal(), 5, OTHER, ANA),
                        new MeasureAdded(TOGETHER, EMPLOYMENT, 6, ANA),
                        new MilestonePlanned(TOGETHER, CLASSES, 7, List.of(), ANA),
                        new CommitmentServed(TOGETHER, SERVICE, WORK.goal(), 8, ANA));
    }

    @Test
    void keepsWhereTheGoalCameFrom() {
        strategy.given(DRAFTED)
                .when(restore(new Restored(
                        WORK, BEFORE, List.of(), null, List.of(), null, List.of(), null, List.of(), List.of(),
                        List.of())))
                .expectEvents(new GoalTakenOver(TOGETHER, WORK, BEFORE, ANA));
    }

    @Test
    void aGoalThatIsThereIsRefused() {
        strategy.given(DRAFTED, WORK_ADDED)
                .when(restore(Restored.plain(WORK)))
                .expectExceptionDetails(GOAL_EXISTS)
                .expectNoEvents();
    }

    @Test
    void underAGoalThatIsGoneIsRefused() {
        strategy.given(DRAFTED, WORK_ADDED, SKILLS_ADDED, DROPPED)
                .when(restore(Restored.plain(new Goal(HOUSING.goal(), WORK.goal(), Horizon.LONG, NAME, NAME))))
                .expectExceptionDetails(NO_SUCH_PARENT)
                .expectNoEvents();
    }

    @Test
    void withAMeasureWhoseNameIsTakenIsRefused() {
        var elsewhere = new Measure(
                EMPLOYMENT.measure(),
                HOUSING.goal(),
                EMPLOYMENT.indicator(),
                EMPLOYMENT.place(),
                EMPLOYMENT.headline(),
                null,
                EMPLOYMENT.target(),
                EMPLOYMENT.rhythm(),
                EMPLOYMENT.weight());
        strategy.given(DRAFTED, HOUSING_ADDED, new MeasureAdded(TOGETHER, elsewhere, 2, PETRA))
                .when(restore(hanging(List.of(EMPLOYMENT), List.of(), List.of())))
                .expectExceptionDetails(MEASURE_EXISTS)
                .expectNoEvents();
    }

    @Test
    void withAMilestoneWhoseNameIsTakenIsRefused() {
        var elsewhere = new Milestone(CLASSES.milestone(), HOUSING.goal(), NAME, null, List.of(), null);
        strategy.given(DRAFTED, HOUSING_ADDED, new MilestonePlanned(TOGETHER, elsewhere, 2, List.of(), PETRA))
                .when(restore(hanging(List.of(), List.of(CLASSES), List.of())))
                .expectExceptionDetails(MILESTONE_EXISTS)
                .expectNoEvents();
    }

    @Test
    void withAMilestoneThatWaitsForOneThatIsGoneIsRefused() {
        var waiting = CLASSES.waitingFor(List.of(new MilestoneId("gone")));
        strategy.given(DRAFTED)
                .when(restore(hanging(List.of(), List.of(waiting), List.of())))
                .expectExceptionDetails(NO_SUCH_MILESTONE)
                .expectNoEvents();
    }

    @Test
    void withSomethingThatNeverHungThereIsRefused() {
        strategy.given(DRAFTED)
                .when(restore(hanging(List.of(), List.of(), List.of(SERVICE))))
                .expectExceptionDetails(OF_ANOTHER_GOAL)
                .expectNoEvents();
    }
}
