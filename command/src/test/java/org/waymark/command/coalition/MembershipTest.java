package org.waymark.command.coalition;

import static org.waymark.command.coalition.CoalitionRefusal.ALREADY_A_MEMBER;
import static org.waymark.command.coalition.CoalitionRefusal.COALITION_ENDED;
import static org.waymark.command.coalition.CoalitionRefusal.CONVENOR_IS_A_MEMBER;
import static org.waymark.command.coalition.CoalitionRefusal.DAY_TOO_EARLY;
import static org.waymark.command.coalition.CoalitionRefusal.NOT_A_MEMBER;
import static org.waymark.command.coalition.CoalitionTest.COUNCIL;
import static org.waymark.command.coalition.CoalitionTest.ENDED;
import static org.waymark.command.coalition.CoalitionTest.FORMED;
import static org.waymark.command.coalition.CoalitionTest.HARBOUR;
import static org.waymark.command.coalition.CoalitionTest.JOINED;
import static org.waymark.command.coalition.CoalitionTest.MINA;
import static org.waymark.command.coalition.CoalitionTest.TABLE;
import static org.waymark.command.coalition.CoalitionTest.TODAY;

import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.coalition.CoalitionCommand.JoinCoalition;
import org.waymark.command.coalition.CoalitionCommand.LeaveCoalition;
import org.waymark.command.coalition.CoalitionEvent.MemberLeft;

class MembershipTest {

    final FixtureConfiguration<Coalition> coalition = new AggregateTestFixture<>(Coalition.class);

    @BeforeEach
    void theClockStands() {
        coalition.registerInjectableResource(
                Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    @Test
    void membersJoin() {
        coalition
                .given(FORMED)
                .when(new JoinCoalition(TABLE, COUNCIL, JOINED.on(), MINA))
                .expectEvents(JOINED);
    }

    @Test
    void membersJoinOnce() {
        coalition
                .given(FORMED, JOINED)
                .when(new JoinCoalition(TABLE, COUNCIL, TODAY, MINA))
                .expectExceptionDetails(ALREADY_A_MEMBER);
    }

    @Test
    void nobodyJoinsBeforeItBegan() {
        coalition
                .given(FORMED)
                .when(new JoinCoalition(TABLE, COUNCIL, FORMED.on().minusDays(1), MINA))
                .expectExceptionDetails(DAY_TOO_EARLY);
    }

    @Test
    void nobodyJoinsAfterItsEnd() {
        coalition
                .given(FORMED, ENDED)
                .when(new JoinCoalition(TABLE, COUNCIL, TODAY, MINA))
                .expectExceptionDetails(COALITION_ENDED);
    }

    @Test
    void membersLeave() {
        coalition
                .given(FORMED, JOINED)
                .when(new LeaveCoalition(TABLE, COUNCIL, TODAY, MINA))
                .expectEvents(new MemberLeft(TABLE, COUNCIL, TODAY, MINA));
    }

    @Test
    void strangersDoNotLeave() {
        coalition
                .given(FORMED)
                .when(new LeaveCoalition(TABLE, COUNCIL, TODAY, MINA))
                .expectExceptionDetails(NOT_A_MEMBER);
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        coalition
                .given(FORMED, JOINED)
                .when(new LeaveCoalition(TABLE, COUNCIL, JOINED.on().minusDays(1), MINA))
                .expectExceptionDetails(DAY_TOO_EARLY);
    }

    @Test
    void theConvenorHandsOverFirst() {
        coalition
                .given(FORMED)
                .when(new LeaveCoalition(TABLE, HARBOUR, TODAY, MINA))
                .expectExceptionDetails(CONVENOR_IS_A_MEMBER);
    }
}
