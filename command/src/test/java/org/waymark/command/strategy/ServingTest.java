package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.ServingRefusal.REASON_MISSING;
import static org.waymark.command.strategy.ServingRefusal.SERVES_ALREADY;
import static org.waymark.command.strategy.ServingRefusal.SERVES_NOT;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_GOAL;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.command.strategy.ServingCommand.StopServing;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

class ServingTest {

    static final CommitmentId SIXTEEN = new CommitmentId("GCM-16");
    static final CommitmentId EQUAL_PAY = new CommitmentId("OSCE-1975-HEL-3");
    static final Promise THE_GOAL = Promise.of(WORK.goal());
    static final Promise THE_MEASURE = Promise.of(EMPLOYMENT.measure());
    static final Promise THE_MILESTONE = Promise.of(CLASSES.milestone());
    static final MeasureAdded MEASURED = new MeasureAdded(TOGETHER, EMPLOYMENT, 2, PETRA);
    static final MilestonePlanned PLANNED = new MilestonePlanned(TOGETHER, CLASSES, 2, List.of(), PETRA);
    static final CommitmentServed SERVED = served(THE_GOAL, 2);
    static final VersionAdopted ADOPTED =
            new VersionAdopted(TOGETHER, 1, Words.english("Decided by the cabinet"), List.of(), null, PETRA);
    static final String OTHER_PLAN = "Another plan serves it";

    final FixtureConfiguration<Strategy> strategy = new AggregateTestFixture<>(Strategy.class);

    static Service service(Promise promise) {
        return new Service(promise, SIXTEEN, Service.Basis.STATED, Words.english("Page 3"));
    }

    static CommitmentServed served(Promise promise, int revision) {
        return new CommitmentServed(TOGETHER, service(promise), WORK.goal(), revision, PETRA);
    }

    static StopServing stop(Promise promise, String reason) {
        return new StopServing(TOGETHER, promise, SIXTEEN, reason, PETRA);
    }

    static ServingStopped stopped(String reason, int revision) {
        return new ServingStopped(TOGETHER, THE_GOAL, SIXTEEN, WORK.goal(), revision, reason, PETRA);
    }

    @Nested
    class Serving {

        @Test
        void raisesTheRevisionOfTheGoal() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new ServeCommitment(TOGETHER, service(THE_GOAL), PETRA))
                    .expectEvents(SERVED);
        }

        @Test
        void isDoneByMeasuresToo() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED)
                    .when(new ServeCommitment(TOGETHER, service(THE_MEASURE), PETRA))
                    .expectEvents(served(THE_MEASURE, 3));
        }

        @Test
        void isDoneByMilestonesToo() {
            strategy.given(DRAFTED, WORK_ADDED, PLANNED)
                    .when(new ServeCommitment(TOGETHER, service(THE_MILESTONE), PETRA))
                    .expectEvents(served(THE_MILESTONE, 3));
        }

        @Test
        void countsAsAChangeOfTheGoal() {
            strategy.given(DRAFTED, WORK_ADDED, SERVED)
                    .when(new AddMeasure(TOGETHER, EMPLOYMENT, PETRA))
                    .expectEvents(new MeasureAdded(TOGETHER, EMPLOYMENT, 3, PETRA));
        }

        @Test
        void twiceIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, SERVED)
                    .when(new ServeCommitment(TOGETHER, service(THE_GOAL), PETRA))
                    .expectExceptionDetails(SERVES_ALREADY);
        }

        @Test
        void byAMissingGoalIsRefused() {
            strategy.given(DRAFTED)
                    .when(new ServeCommitment(TOGETHER, service(THE_GOAL), PETRA))
                    .expectExceptionDetails(NO_SUCH_GOAL);
        }

        @Test
        void byAMissingMeasureIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new ServeCommitment(TOGETHER, service(THE_MEASURE), PETRA))
                    .expectExceptionDetails(NO_SUCH_MEASURE);
        }

        @Test
        void byAMissingMilestoneIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED)
                    .when(new ServeCommitment(TOGETHER, service(THE_MILESTONE), PETRA))
                    .expectExceptionDetails(NO_SUCH_MILESTONE);
        }

        @Test
        void againAfterItStoppedIsNew() {
            strategy.given(DRAFTED, WORK_ADDED, SERVED, stopped("", 3))
                    .when(new ServeCommitment(TOGETHER, service(THE_GOAL), PETRA))
                    .expectEvents(served(THE_GOAL, 4));
        }
    }

    @Nested
    class Adopting {

        @Test
        void isPossibleWhereOnlyTheServingChanged() {
            strategy.given(DRAFTED, WORK_ADDED, ADOPTED, SERVED)
                    .when(new AdoptVersion(TOGETHER, 2, ADOPTED.reason(), List.of(), null, PETRA))
                    .expectEvents(new VersionAdopted(TOGETHER, 2, ADOPTED.reason(), List.of(), null, PETRA));
        }
    }

    @Nested
    class Stopping {

        @Test
        void takesNoReasonWhileItNeverBound() {
            strategy.given(DRAFTED, WORK_ADDED, SERVED).when(stop(THE_GOAL, "")).expectEvents(stopped("", 3));
        }

        @Test
        void takesAReasonOnceItBinds() {
            strategy.given(DRAFTED, WORK_ADDED, SERVED, ADOPTED)
                    .when(stop(THE_GOAL, " "))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void saysWhyItBindsNoLonger() {
            strategy.given(DRAFTED, WORK_ADDED, SERVED, ADOPTED)
                    .when(stop(THE_GOAL, OTHER_PLAN))
                    .expectEvents(stopped(OTHER_PLAN, 3));
        }

        @Test
        void whatWasDraftedSinceTheVersionTakesNoReason() {
            strategy.given(DRAFTED, WORK_ADDED, ADOPTED, SERVED)
                    .when(stop(THE_GOAL, ""))
                    .expectEvents(stopped("", 3));
        }

        @Test
        void whatItDoesNotServeIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED, SERVED)
                    .when(new StopServing(TOGETHER, THE_GOAL, EQUAL_PAY, OTHER_PLAN, PETRA))
                    .expectExceptionDetails(SERVES_NOT);
        }

        @Test
        void happensByItselfWhereTheGoalIsDropped() {
            strategy.given(DRAFTED, WORK_ADDED, SERVED, new GoalDropped(TOGETHER, WORK.goal(), OTHER_PLAN, PETRA))
                    .andGiven(WORK_ADDED)
                    .when(stop(THE_GOAL, OTHER_PLAN))
                    .expectExceptionDetails(SERVES_NOT);
        }

        @Test
        void happensByItselfToWhatHangsOnADroppedGoal() {
            strategy.given(DRAFTED, WORK_ADDED, MEASURED, served(THE_MEASURE, 3))
                    .andGiven(new GoalDropped(TOGETHER, WORK.goal(), OTHER_PLAN, PETRA), WORK_ADDED, MEASURED)
                    .when(stop(THE_MEASURE, OTHER_PLAN))
                    .expectExceptionDetails(SERVES_NOT);
        }
    }
}
