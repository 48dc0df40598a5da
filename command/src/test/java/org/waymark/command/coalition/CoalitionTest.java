package org.waymark.command.coalition;

import static org.waymark.command.coalition.CoalitionRefusal.COALITION_ENDED;
import static org.waymark.command.coalition.CoalitionRefusal.COALITION_EXISTS;
import static org.waymark.command.coalition.CoalitionRefusal.CONVENOR_IS_A_MEMBER;
import static org.waymark.command.coalition.CoalitionRefusal.DAY_AHEAD;
import static org.waymark.command.coalition.CoalitionRefusal.DAY_TOO_EARLY;
import static org.waymark.command.coalition.CoalitionRefusal.REASON_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.coalition.CoalitionCommand.DescribeCoalition;
import org.waymark.command.coalition.CoalitionCommand.EndCoalition;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionEvent.CoalitionDescribed;
import org.waymark.command.coalition.CoalitionEvent.CoalitionEnded;
import org.waymark.command.coalition.CoalitionEvent.CoalitionFormed;
import org.waymark.command.coalition.CoalitionEvent.MemberJoined;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

class CoalitionTest {

    static final CoalitionId TABLE = new CoalitionId("harbour-table");
    static final OrganisationId HARBOUR = new OrganisationId("harbour");
    static final OrganisationId COUNCIL = new OrganisationId("sorrel-council");
    static final ParticipantId MINA = new ParticipantId("mina");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final Charter CHARTER = convenedBy(HARBOUR);
    static final CoalitionFormed FORMED = new CoalitionFormed(TABLE, CHARTER, TODAY.minusDays(9), MINA);
    static final MemberJoined JOINED = new MemberJoined(TABLE, COUNCIL, TODAY.minusDays(5), MINA);
    static final CoalitionEnded ENDED = new CoalitionEnded(TABLE, "Its work is done", TODAY, MINA);

    final FixtureConfiguration<Coalition> coalition = new AggregateTestFixture<>(Coalition.class);

    static Charter convenedBy(OrganisationId convenor) {
        return new Charter(
                Form.WORKING_GROUP,
                Words.english("Harbour table"),
                Words.english("Classes near the harbour"),
                convenor,
                null,
                List.of(new Aim(new StrategyId("sorrel-2026"), new GoalId("language"))));
    }

    @BeforeEach
    void theClockStands() {
        coalition.registerInjectableResource(
                Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    @Nested
    class Forming {

        @Test
        void beginsWithTheConvenor() {
            coalition
                    .givenNoPriorActivity()
                    .when(new FormCoalition(TABLE, CHARTER, FORMED.on(), MINA))
                    .expectEvents(FORMED);
        }

        @Test
        void happensOnce() {
            coalition
                    .given(FORMED)
                    .when(new FormCoalition(TABLE, CHARTER, FORMED.on(), MINA))
                    .expectExceptionDetails(COALITION_EXISTS);
        }

        @Test
        void liesNotAhead() {
            coalition
                    .givenNoPriorActivity()
                    .when(new FormCoalition(TABLE, CHARTER, TODAY.plusDays(1), MINA))
                    .expectExceptionDetails(DAY_AHEAD);
        }
    }

    @Nested
    class Describing {

        @Test
        void handsOverToAnotherMember() {
            coalition
                    .given(FORMED, JOINED)
                    .when(new DescribeCoalition(TABLE, convenedBy(COUNCIL), "Every year another", MINA))
                    .expectEvents(new CoalitionDescribed(TABLE, convenedBy(COUNCIL), "Every year another", MINA));
        }

        @Test
        void theSameAgainChangesNothing() {
            coalition
                    .given(FORMED)
                    .when(new DescribeCoalition(TABLE, CHARTER, "", MINA))
                    .expectNoEvents();
        }

        @Test
        void handsOverToNobodyElse() {
            coalition
                    .given(FORMED)
                    .when(new DescribeCoalition(TABLE, convenedBy(COUNCIL), "Every year another", MINA))
                    .expectExceptionDetails(CONVENOR_IS_A_MEMBER);
        }

        @Test
        void saysWhy() {
            coalition
                    .given(FORMED, JOINED)
                    .when(new DescribeCoalition(TABLE, convenedBy(COUNCIL), " ", MINA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void endsWithTheCoalition() {
            coalition
                    .given(FORMED, JOINED, ENDED)
                    .when(new DescribeCoalition(TABLE, convenedBy(COUNCIL), "Every year another", MINA))
                    .expectExceptionDetails(COALITION_ENDED);
        }
    }

    @Nested
    class Ending {

        @Test
        void saysWhy() {
            coalition
                    .given(FORMED)
                    .when(new EndCoalition(TABLE, "Its work is done", TODAY, MINA))
                    .expectEvents(ENDED);
        }

        @Test
        void withoutAReasonIsRefused() {
            coalition
                    .given(FORMED)
                    .when(new EndCoalition(TABLE, "", TODAY, MINA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void liesNotBeforeTheBeginning() {
            coalition
                    .given(FORMED)
                    .when(new EndCoalition(
                            TABLE, "Its work is done", FORMED.on().minusDays(1), MINA))
                    .expectExceptionDetails(DAY_TOO_EARLY);
        }
    }
}
