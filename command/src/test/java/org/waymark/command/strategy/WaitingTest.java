package org.waymark.command.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.StrategyRefusal.BEGINS_AFTER_DUE;
import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.MILESTONES_IN_A_CIRCLE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;
import static org.waymark.command.strategy.StrategyRefusal.OTHERS_WAIT;
import static org.waymark.command.strategy.StrategyRefusal.SOURCE_NOT_A_LINK;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.strategy.StrategyCommand.DependOn;
import org.waymark.command.strategy.StrategyCommand.DropGoal;
import org.waymark.command.strategy.StrategyCommand.DropMilestone;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;

class WaitingTest {

    static final Goal ROOMS = new Goal(new GoalId("rooms"), null, Horizon.SHORT, NAME, NAME);
    static final Milestone TEACHERS = step("teachers", WORK.goal());
    static final Milestone BUILDING = step("building", ROOMS.goal());
    static final MilestonePlanned CLASSES_PLANNED = new MilestonePlanned(TOGETHER, CLASSES, 2, List.of(), PETRA);
    static final MilestonePlanned TEACHERS_PLANNED = new MilestonePlanned(TOGETHER, TEACHERS, 3, List.of(), PETRA);
    static final MilestonePlanned BUILDING_PLANNED = new MilestonePlanned(TOGETHER, BUILDING, 2, List.of(), PETRA);
    static final Object[] PLAN = {
        DRAFTED, WORK_ADDED, new GoalAdded(TOGETHER, ROOMS, PETRA), CLASSES_PLANNED, TEACHERS_PLANNED, BUILDING_PLANNED
    };
    static final MilestoneWaiting WAITING =
            new MilestoneWaiting(TOGETHER, CLASSES.milestone(), WORK.goal(), 4, List.of(TEACHERS.milestone()), PETRA);

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class);

    static Milestone step(String id, GoalId goal) {
        return new Milestone(new MilestoneId(id), goal, NAME, Period.year(2027), List.of(), null);
    }

    static DependOn waits(Milestone step, int revision, Milestone... others) {
        var ids = List.of(others).stream().map(Milestone::milestone).toList();
        return new DependOn(TOGETHER, step.milestone(), revision, ids, PETRA);
    }

    @Nested
    class AStep {

        @Test
        void waitsForOthersOfAnyGoal() {
            strategy.given(PLAN)
                    .when(waits(CLASSES, 3, TEACHERS, BUILDING))
                    .expectEvents(new MilestoneWaiting(
                            TOGETHER,
                            CLASSES.milestone(),
                            WORK.goal(),
                            4,
                            List.of(TEACHERS.milestone(), BUILDING.milestone()),
                            PETRA));
        }

        @Test
        void doesNotWaitForItself() {
            strategy.given(PLAN).when(waits(CLASSES, 3, CLASSES)).expectExceptionDetails(MILESTONES_IN_A_CIRCLE);
        }

        @Test
        void doesNotWaitForOneThatWaitsForIt() {
            strategy.given(PLAN)
                    .andGiven(WAITING)
                    .andGiven(new MilestoneWaiting(
                            TOGETHER, TEACHERS.milestone(), WORK.goal(), 5, List.of(BUILDING.milestone()), PETRA))
                    .when(waits(BUILDING, 2, CLASSES))
                    .expectExceptionDetails(MILESTONES_IN_A_CIRCLE);
        }

        @Test
        void doesNotWaitForWhatIsNotPlanned() {
            strategy.given(DRAFTED, WORK_ADDED, CLASSES_PLANNED)
                    .when(waits(CLASSES, 2, BUILDING))
                    .expectExceptionDetails(NO_SUCH_MILESTONE);
        }

        @Test
        void thatSomebodyElseChangedIsRefused() {
            strategy.given(PLAN).when(waits(CLASSES, 2, TEACHERS)).expectExceptionDetails(CHANGED_MEANWHILE);
        }

        @Test
        void isPlannedWithWhatItWaitsFor() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new PlanMilestone(
                            TOGETHER, CLASSES.waitingFor(List.of(BUILDING.milestone())), List.of(), PETRA))
                    .expectExceptionDetails(NO_SUCH_MILESTONE);
        }
    }

    @Nested
    class WhatIsAwaited {

        @Test
        void isNotDropped() {
            strategy.given(PLAN)
                    .andGiven(WAITING)
                    .when(new DropMilestone(TOGETHER, TEACHERS.milestone(), 4, "No money", PETRA))
                    .expectExceptionDetails(OTHERS_WAIT);
        }

        @Test
        void isNotDroppedWithItsGoal() {
            strategy.given(PLAN)
                    .andGiven(new MilestoneWaiting(
                            TOGETHER, CLASSES.milestone(), WORK.goal(), 4, List.of(BUILDING.milestone()), PETRA))
                    .when(new DropGoal(TOGETHER, ROOMS.goal(), 2, "Elsewhere", PETRA))
                    .expectExceptionDetails(OTHERS_WAIT);
        }

        @Test
        void isDroppedTogetherWithWhatWaitsForIt() {
            strategy.given(PLAN)
                    .andGiven(WAITING)
                    .when(new DropGoal(TOGETHER, WORK.goal(), 4, "Elsewhere", PETRA))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void aStepBeginsBeforeItIsDue() {
        var backwards = new Milestone(
                CLASSES.milestone(),
                WORK.goal(),
                NAME,
                Period.year(2026),
                List.of(),
                null,
                List.of(),
                new Period("2027-Q1"));
        strategy.given(DRAFTED, WORK_ADDED)
                .when(new PlanMilestone(TOGETHER, backwards, List.of(), PETRA))
                .expectExceptionDetails(BEGINS_AFTER_DUE);
    }

    @Test
    void aStepWasPublishedWhereALinkLeads() {
        var hostile =
                new Milestone(new MilestoneId("classes"), WORK.goal(), NAME, null, List.of(), "javascript:alert(1)");
        strategy.given(DRAFTED, WORK_ADDED)
                .when(new PlanMilestone(TOGETHER, hostile, List.of(), PETRA))
                .expectExceptionDetails(SOURCE_NOT_A_LINK);
    }

    @Test
    void aStepMayGoOnForYears() {
        var years = new Milestone(
                CLASSES.milestone(),
                WORK.goal(),
                NAME,
                Period.year(2027),
                List.of(),
                null,
                List.of(),
                Period.year(2021));
        strategy.given(DRAFTED, WORK_ADDED)
                .when(new PlanMilestone(TOGETHER, years, List.of(), PETRA))
                .expectEvents(new MilestonePlanned(TOGETHER, years, 2, List.of(), PETRA));
    }

    @Test
    void whatWasStoredBeforeWaitsForNothing() {
        assertThat(new Milestone(CLASSES.milestone(), WORK.goal(), NAME, null, List.of(), null).dependsOn())
                .isEmpty();
    }
}
