package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.LifeCycleTest.CLOSED;
import static org.waymark.command.strategy.LifeCycleTest.FOLLOWED;
import static org.waymark.command.strategy.LifeCycleTest.FURTHER;
import static org.waymark.command.strategy.LifeCycleTest.WITHDRAWN;
import static org.waymark.command.strategy.StrategyRefusal.HAS_ENDED;
import static org.waymark.command.strategy.StrategyRefusal.NEVER_ADOPTED;
import static org.waymark.command.strategy.StrategyRefusal.OWN_SUCCESSOR;
import static org.waymark.command.strategy.StrategyRefusal.SUCCESSOR_NAMED_ALREADY;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.LifeCycleCommand.NameSuccessor;

class FollowedStrategyTest {

    final FixtureConfiguration<Strategy> strategy =
            new AggregateTestFixture<>(Strategy.class).registerInjectableResource(CLOCK);

    @Test
    void endsWhatStillBinds() {
        strategy.given(DRAFTED, WORK_ADDED, ADOPTED)
                .when(new NameSuccessor(TOGETHER, FURTHER, NAME, null, PETRA))
                .expectEvents(FOLLOWED);
    }

    @Test
    void mayBeNamedAfterClosing() {
        strategy.given(DRAFTED, WORK_ADDED, ADOPTED, CLOSED)
                .when(new NameSuccessor(TOGETHER, FURTHER, NAME, null, PETRA))
                .expectEvents(FOLLOWED);
    }

    @Test
    void isForAnother() {
        strategy.given(DRAFTED, WORK_ADDED, ADOPTED)
                .when(new NameSuccessor(TOGETHER, TOGETHER, NAME, null, PETRA))
                .expectExceptionDetails(OWN_SUCCESSOR);
    }

    @Test
    void isForOneAlone() {
        strategy.given(DRAFTED, WORK_ADDED, ADOPTED, FOLLOWED)
                .when(new NameSuccessor(TOGETHER, new StrategyId("another"), NAME, null, PETRA))
                .expectExceptionDetails(SUCCESSOR_NAMED_ALREADY);
    }

    @Test
    void needsSomethingToFollow() {
        strategy.given(DRAFTED, WORK_ADDED)
                .when(new NameSuccessor(TOGETHER, FURTHER, NAME, null, PETRA))
                .expectExceptionDetails(NEVER_ADOPTED);
    }

    @Test
    void isNotForWhatWasWithdrawn() {
        strategy.given(DRAFTED, WORK_ADDED, ADOPTED, WITHDRAWN)
                .when(new NameSuccessor(TOGETHER, FURTHER, NAME, null, PETRA))
                .expectExceptionDetails(HAS_ENDED);
    }
}
