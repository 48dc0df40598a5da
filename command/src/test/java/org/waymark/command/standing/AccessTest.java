package org.waymark.command.standing;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.standing.AccessRecordRefusal.DAY_AHEAD;
import static org.waymark.command.standing.AccessRecordRefusal.REASON_MISSING;
import static org.waymark.command.standing.AccessRecordRefusal.RECORDED_OTHERWISE;
import static org.waymark.command.standing.AccessRecordRefusal.TAKEN_BACK;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.standing.AccessCommand.RecordAccess;
import org.waymark.command.standing.AccessCommand.TakeBackAccess;
import org.waymark.command.standing.AccessEvent.AccessRecorded;
import org.waymark.command.standing.AccessEvent.AccessTakenBack;
import org.waymark.command.standing.Visit.Outcome;

class AccessTest {

    static final AccessId ACCESS = new AccessId("sorrel-centre");
    static final ParticipantId MONA = new ParticipantId("mona");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final Visit REFUSED = visit(Outcome.REFUSED, "No room was free", TODAY);
    static final AccessRecorded RECORDED = new AccessRecorded(ACCESS, REFUSED, MONA);
    static final AccessTakenBack BACK = new AccessTakenBack(ACCESS, "It was the week before", MONA);

    final FixtureConfiguration<Access> access = new AggregateTestFixture<>(Access.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    @Test
    void refusedAccessIsItselfRecorded() {
        access.givenNoPriorActivity()
                .when(new RecordAccess(ACCESS, REFUSED, MONA))
                .expectEvents(RECORDED);
    }

    @Test
    void twiceIsOnce() {
        access.given(RECORDED).when(new RecordAccess(ACCESS, REFUSED, MONA)).expectNoEvents();
    }

    @Test
    void nothingIsRecordedOverAnotherRecord() {
        access.given(RECORDED)
                .when(new RecordAccess(ACCESS, visit(Outcome.GRANTED, "Come in", TODAY), MONA))
                .expectExceptionDetails(RECORDED_OTHERWISE);
    }

    @Test
    void theReasonIsNeeded() {
        access.givenNoPriorActivity()
                .when(new RecordAccess(ACCESS, visit(Outcome.GRANTED, " ", TODAY), MONA))
                .expectExceptionDetails(REASON_MISSING);
    }

    @Test
    void whatLiesAheadIsNotKnownYet() {
        access.givenNoPriorActivity()
                .when(new RecordAccess(ACCESS, visit(Outcome.GRANTED, "Come in", TODAY.plusDays(1)), MONA))
                .expectExceptionDetails(DAY_AHEAD);
    }

    @Test
    void anErrorIsTakenBackWithAReason() {
        access.given(RECORDED)
                .when(new TakeBackAccess(ACCESS, "It was the week before", MONA))
                .expectEvents(BACK);
        access.given(RECORDED).when(new TakeBackAccess(ACCESS, "", MONA)).expectExceptionDetails(REASON_MISSING);
    }

    @Test
    void anErrorIsTakenBackOnce() {
        access.given(RECORDED, BACK)
                .when(new TakeBackAccess(ACCESS, "Again", MONA))
                .expectExceptionDetails(TAKEN_BACK);
    }

    private static Visit visit(Outcome outcome, String reason, LocalDate day) {
        return new Visit(
                new OrganisationId("rights-watch"),
                new PlaceId("sorrel"),
                new OrganisationId("sorrel-council"),
                null,
                outcome,
                reason,
                day);
    }
}
