package org.waymark.command.incident;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.incident.IncidentRefusal.CONSENT_MISSING;
import static org.waymark.command.incident.IncidentRefusal.HANDED_OVER_ALREADY;
import static org.waymark.command.incident.IncidentRefusal.MONTH_UNREADABLE;
import static org.waymark.command.incident.IncidentRefusal.NOTED_ALREADY;
import static org.waymark.command.incident.IncidentRefusal.NOT_AGREED;
import static org.waymark.command.incident.IncidentRefusal.NOT_HANDED_OVER;
import static org.waymark.command.incident.IncidentRefusal.NOT_YOURS;
import static org.waymark.command.incident.IncidentRefusal.TOLD_ALREADY;
import static org.waymark.command.incident.IncidentRefusal.WITHDRAWN;
import static org.waymark.command.incident.Recipient.POLICE;
import static org.waymark.command.incident.Recipient.SUPPORT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.incident.IncidentCommand.ChangeRecipients;
import org.waymark.command.incident.IncidentCommand.HandOver;
import org.waymark.command.incident.IncidentCommand.NoteResponse;
import org.waymark.command.incident.IncidentCommand.ReportIncident;
import org.waymark.command.incident.IncidentCommand.WithdrawIncident;
import org.waymark.command.incident.IncidentEvent.HandedOver;
import org.waymark.command.incident.IncidentEvent.IncidentReported;
import org.waymark.command.incident.IncidentEvent.IncidentWithdrawn;
import org.waymark.command.incident.IncidentEvent.RecipientsChanged;
import org.waymark.command.incident.IncidentEvent.ResponseNoted;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Harm;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.Motive;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.command.place.PlaceId;

class IncidentTest {

    static final IncidentId INCIDENT = new IncidentId("7c2f");
    static final ReceiptTag RECEIPT = new ReceiptTag("a1");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final ParticipantId MONA = new ParticipantId("mona");
    static final ParticipantId PAUL = new ParticipantId("paul");
    static final Told TOLD = told("2026-03");
    static final IncidentReported REPORTED =
            new IncidentReported(INCIDENT, TOLD, Set.of(SUPPORT), null, RECEIPT, null, TODAY, ParticipantId.PUBLIC);
    static final HandedOver HANDED = new HandedOver(INCIDENT, SUPPORT, TODAY, MONA);
    static final ResponseNoted NOTED = new ResponseNoted(INCIDENT, SUPPORT, TODAY, MONA);
    static final IncidentWithdrawn GONE = new IncidentWithdrawn(INCIDENT, TODAY, ParticipantId.PUBLIC);

    final FixtureConfiguration<Incident> incident = new AggregateTestFixture<>(Incident.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    static Told told(String month) {
        return new Told(
                Kind.THREAT,
                new PlaceId("IE-FINGAL"),
                new Period(month),
                Set.of(Motive.RELIGION),
                Set.of(Harm.FEAR),
                Elsewhere.NOWHERE,
                WhyNot.NO_TRUST);
    }

    static ReportIncident report(Told told, @Nullable Consent consent, ParticipantId by) {
        return new ReportIncident(INCIDENT, told, Set.of(SUPPORT), null, RECEIPT, consent, by);
    }

    @Test
    void isToldOnceByAnybody() {
        incident.givenNoPriorActivity()
                .when(report(TOLD, null, ParticipantId.PUBLIC))
                .expectEvents(REPORTED);
        incident.given(REPORTED).when(report(TOLD, null, ParticipantId.PUBLIC)).expectExceptionDetails(TOLD_ALREADY);
    }

    @Test
    void forSomebodyElseNeedsTheirConsent() {
        incident.givenNoPriorActivity().when(report(TOLD, null, PAUL)).expectExceptionDetails(CONSENT_MISSING);
        incident.givenNoPriorActivity().when(report(TOLD, Consent.SPOKEN, PAUL)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05", "2026", "2026-Q1"})
    void happenedInAMonthThatHasBegun(String month) {
        incident.givenNoPriorActivity()
                .when(report(told(month), null, ParticipantId.PUBLIC))
                .expectExceptionDetails(MONTH_UNREADABLE);
    }

    @Test
    void goesToNobodyWithoutConsent() {
        incident.given(REPORTED).when(new HandOver(INCIDENT, POLICE, MONA)).expectExceptionDetails(NOT_AGREED);
        incident.given(REPORTED).when(new HandOver(INCIDENT, SUPPORT, MONA)).expectEvents(HANDED);
        incident.given(REPORTED, HANDED)
                .when(new HandOver(INCIDENT, SUPPORT, MONA))
                .expectExceptionDetails(HANDED_OVER_ALREADY);
    }

    @Test
    void consentIsGivenAndTakenBackByReceipt() {
        incident.given(REPORTED)
                .when(new ChangeRecipients(INCIDENT, RECEIPT, Set.of(POLICE), ParticipantId.PUBLIC))
                .expectEvents(new RecipientsChanged(INCIDENT, Set.of(POLICE), ParticipantId.PUBLIC));
        incident.given(REPORTED)
                .when(new ChangeRecipients(INCIDENT, RECEIPT, Set.of(SUPPORT), ParticipantId.PUBLIC))
                .expectNoEvents();
        incident.given(REPORTED)
                .when(new ChangeRecipients(INCIDENT, new ReceiptTag("b2"), Set.of(), ParticipantId.PUBLIC))
                .expectExceptionDetails(NOT_YOURS);
        incident.given(REPORTED, new RecipientsChanged(INCIDENT, Set.of(), ParticipantId.PUBLIC))
                .when(new HandOver(INCIDENT, SUPPORT, MONA))
                .expectExceptionDetails(NOT_AGREED);
    }

    @Test
    void whatIsTakenBackGoesNowhere() {
        var withdraw = new WithdrawIncident(INCIDENT, RECEIPT, ParticipantId.PUBLIC);
        incident.given(REPORTED).when(withdraw).expectEvents(GONE);
        incident.given(REPORTED, GONE).when(withdraw).expectNoEvents();
        incident.given(REPORTED, GONE)
                .when(new HandOver(INCIDENT, SUPPORT, MONA))
                .expectExceptionDetails(WITHDRAWN);
        incident.given(REPORTED, GONE)
                .when(new ChangeRecipients(INCIDENT, RECEIPT, Set.of(), ParticipantId.PUBLIC))
                .expectExceptionDetails(WITHDRAWN);
        incident.given(REPORTED)
                .when(new WithdrawIncident(INCIDENT, new ReceiptTag("b2"), ParticipantId.PUBLIC))
                .expectExceptionDetails(NOT_YOURS);
    }

    @Test
    void itIsNotedOnceWhetherItWasTakenUp() {
        incident.given(REPORTED)
                .when(new NoteResponse(INCIDENT, SUPPORT, MONA))
                .expectExceptionDetails(NOT_HANDED_OVER);
        incident.given(REPORTED, HANDED)
                .when(new NoteResponse(INCIDENT, SUPPORT, MONA))
                .expectEvents(NOTED);
        incident.given(REPORTED, HANDED, NOTED)
                .when(new NoteResponse(INCIDENT, SUPPORT, MONA))
                .expectExceptionDetails(NOTED_ALREADY);
    }
}
