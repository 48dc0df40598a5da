package org.waymark.command.involvement;

import static org.waymark.command.involvement.InvolvementRefusal.NO_SUCH_ROLE;
import static org.waymark.command.involvement.InvolvementRefusal.REASON_MISSING;
import static org.waymark.command.involvement.Situation.CALM;
import static org.waymark.command.involvement.Situation.CRISIS;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.involvement.InvolvementCommand.DeclareRole;
import org.waymark.command.involvement.InvolvementCommand.EndRole;
import org.waymark.command.involvement.InvolvementEvent.RoleDeclared;
import org.waymark.command.involvement.InvolvementEvent.RoleEnded;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

class InvolvementTest {

    static final InvolvementId HARBOUR =
            new InvolvementId(new StrategyId("sorrel-2026"), new OrganisationId("harbour"));
    static final Part CLASSES = new Part(new GoalId("language"), CALM, Task.DELIVERS, null);
    static final Part SHELTER = new Part(new GoalId("language"), CRISIS, Task.REFERS, null);
    static final Offer EVENINGS = new Offer(Words.english("Evenings only"), Words.english("40 learners"), null);
    static final Offer WEEKENDS = new Offer(Words.english("Weekends too"), Words.english("60 learners"), null);
    static final ParticipantId MINA = new ParticipantId("mina");

    final FixtureConfiguration<Involvement> involvement = new AggregateTestFixture<>(Involvement.class);

    static DeclareRole declare(Part part, Offer offer, @Nullable String reason) {
        return new DeclareRole(HARBOUR, part, offer, reason, MINA);
    }

    static RoleDeclared declared(Part part, Offer offer, @Nullable String reason) {
        return new RoleDeclared(HARBOUR, part, offer, reason, MINA);
    }

    @Nested
    class Declaring {

        @Test
        void needsNoReasonTheFirstTime() {
            involvement
                    .givenNoPriorActivity()
                    .when(declare(CLASSES, EVENINGS, null))
                    .expectEvents(declared(CLASSES, EVENINGS, null));
        }

        @Test
        void theSameAgainChangesNothing() {
            involvement
                    .given(declared(CLASSES, EVENINGS, null))
                    .when(declare(CLASSES, EVENINGS, null))
                    .expectNoEvents();
        }

        @Test
        void anewSaysWhy() {
            involvement
                    .given(declared(CLASSES, EVENINGS, null))
                    .when(declare(CLASSES, WEEKENDS, "Two more teachers"))
                    .expectEvents(declared(CLASSES, WEEKENDS, "Two more teachers"));
        }

        @Test
        void anewWithoutAReasonIsRefused() {
            involvement
                    .given(declared(CLASSES, EVENINGS, null))
                    .when(declare(CLASSES, WEEKENDS, " "))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void forACrisisIsAnotherRole() {
            involvement
                    .given(declared(CLASSES, EVENINGS, null))
                    .when(declare(SHELTER, WEEKENDS, null))
                    .expectEvents(declared(SHELTER, WEEKENDS, null));
        }

        @Test
        void whatWasEndedSaysWhyItComesBack() {
            involvement
                    .given(declared(CLASSES, EVENINGS, null), new RoleEnded(HARBOUR, CLASSES, "No rooms", MINA))
                    .when(declare(CLASSES, EVENINGS, null))
                    .expectExceptionDetails(REASON_MISSING);
        }
    }

    @Nested
    class Ending {

        @Test
        void saysWhy() {
            involvement
                    .given(declared(CLASSES, EVENINGS, null))
                    .when(new EndRole(HARBOUR, CLASSES, "No rooms", MINA))
                    .expectEvents(new RoleEnded(HARBOUR, CLASSES, "No rooms", MINA));
        }

        @Test
        void withoutAReasonIsRefused() {
            involvement
                    .given(declared(CLASSES, EVENINGS, null))
                    .when(new EndRole(HARBOUR, CLASSES, "", MINA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void takesARoleThatStands() {
            involvement
                    .given(declared(CLASSES, EVENINGS, null), new RoleEnded(HARBOUR, CLASSES, "No rooms", MINA))
                    .when(new EndRole(HARBOUR, CLASSES, "No rooms", MINA))
                    .expectExceptionDetails(NO_SUCH_ROLE);
        }
    }
}
