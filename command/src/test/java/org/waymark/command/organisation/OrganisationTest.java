package org.waymark.command.organisation;

import static org.waymark.command.organisation.OrganisationRefusal.NAME_TAKEN;
import static org.waymark.command.organisation.OrganisationRefusal.NO_SUCH_MANDATE;
import static org.waymark.command.organisation.OrganisationRefusal.REASON_MISSING;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationCommand.WithdrawMandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.MandateWithdrawn;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.place.PlaceId;

class OrganisationTest {

    static final OrganisationId COUNCIL = new OrganisationId("sorrel-council");
    static final PlaceId SORREL = new PlaceId("sorrel");
    static final Words NAME = Words.english("Sorrel Council");
    static final ParticipantId ADA = new ParticipantId("ada");
    static final Mandate UNEMPLOYMENT = new Mandate(new IndicatorId("unemployment-rate"), SORREL, false);
    static final OrganisationRegistered REGISTERED =
            new OrganisationRegistered(COUNCIL, OrganisationKind.AUTHORITY, SORREL, NAME, ADA);
    static final MandateGranted GRANTED = new MandateGranted(COUNCIL, UNEMPLOYMENT, ADA);

    final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @Test
    void takesPartOnceItIsRegistered() {
        organisation
                .givenNoPriorActivity()
                .when(new RegisterOrganisation(COUNCIL, OrganisationKind.AUTHORITY, SORREL, NAME, ADA))
                .expectEvents(REGISTERED);
    }

    @Test
    void registeredTwiceIsRegisteredOnce() {
        organisation
                .given(REGISTERED)
                .when(new RegisterOrganisation(COUNCIL, OrganisationKind.AUTHORITY, SORREL, NAME, ADA))
                .expectNoEvents();
    }

    @Test
    void keepsItsShortNameToItself() {
        organisation
                .given(REGISTERED)
                .when(new RegisterOrganisation(COUNCIL, OrganisationKind.MINISTRY, SORREL, NAME, ADA))
                .expectExceptionDetails(NAME_TAKEN);
    }

    @Test
    void isEntrustedWithValues() {
        organisation
                .given(REGISTERED)
                .when(new GrantMandate(COUNCIL, UNEMPLOYMENT, ADA))
                .expectEvents(GRANTED);
    }

    @Test
    void entrustedTwiceIsEntrustedOnce() {
        organisation
                .given(REGISTERED, GRANTED)
                .when(new GrantMandate(COUNCIL, UNEMPLOYMENT, ADA))
                .expectNoEvents();
    }

    @Test
    void losesAMandateForAReason() {
        organisation
                .given(REGISTERED, GRANTED)
                .when(new WithdrawMandate(COUNCIL, UNEMPLOYMENT, "Merged with Kestrel Bay", ADA))
                .expectEvents(new MandateWithdrawn(COUNCIL, UNEMPLOYMENT, "Merged with Kestrel Bay", ADA));
    }

    @Test
    void losesNoMandateWithoutAReason() {
        organisation
                .given(REGISTERED, GRANTED)
                .when(new WithdrawMandate(COUNCIL, UNEMPLOYMENT, "", ADA))
                .expectExceptionDetails(REASON_MISSING);
    }

    @Test
    void losesNoMandateItDoesNotHold() {
        organisation
                .given(REGISTERED)
                .when(new WithdrawMandate(COUNCIL, UNEMPLOYMENT, "Merged", ADA))
                .expectExceptionDetails(NO_SUCH_MANDATE);
    }
}
