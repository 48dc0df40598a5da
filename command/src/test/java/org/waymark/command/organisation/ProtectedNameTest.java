package org.waymark.command.organisation;

import static org.waymark.command.organisation.OrganisationRefusal.ALIAS_TELLS;
import static org.waymark.command.organisation.OrganisationRefusal.ALREADY_PROTECTED;
import static org.waymark.command.organisation.OrganisationRefusal.NAME_TAKEN;
import static org.waymark.command.organisation.OrganisationRefusal.NOT_PROTECTED;
import static org.waymark.command.organisation.OrganisationTest.ADA;
import static org.waymark.command.organisation.OrganisationTest.COUNCIL;
import static org.waymark.command.organisation.OrganisationTest.NAME;
import static org.waymark.command.organisation.OrganisationTest.REGISTERED;
import static org.waymark.command.organisation.OrganisationTest.SORREL;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationCommand.DescribeFields;
import org.waymark.command.organisation.OrganisationCommand.ProtectName;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationCommand.RegisterProtected;
import org.waymark.command.organisation.OrganisationCommand.ShowName;
import org.waymark.command.organisation.OrganisationEvent.FieldsDescribed;
import org.waymark.command.organisation.OrganisationEvent.NameProtected;
import org.waymark.command.organisation.OrganisationEvent.NameShown;
import org.waymark.command.organisation.OrganisationEvent.ProtectedRegistered;
import org.waymark.command.sealed.Sealed;

class ProtectedNameTest {

    static final OrganisationId ALIAS = new OrganisationId("protected-0a1b2c3d");
    static final Words SHOWN_AS = Words.english("Protected organisation");
    static final Sealed SEALED = new Sealed(1, UUID.fromString("00000000-0000-4000-8000-000000000007"), "iv", "ct");
    static final NameProtected PROTECTED = new NameProtected(COUNCIL, ALIAS, SHOWN_AS, SEALED, ADA);
    static final ProtectedRegistered FROM_THE_START =
            new ProtectedRegistered(ALIAS, OrganisationKind.MIGRANT_LED, SORREL, SHOWN_AS, SEALED, ADA);

    final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @Nested
    class Protecting {

        @Test
        void hidesTheNameBehindNeutralWords() {
            organisation
                    .given(REGISTERED)
                    .when(new ProtectName(COUNCIL, ALIAS, SHOWN_AS, SEALED, ADA))
                    .expectEvents(PROTECTED);
        }

        @Test
        void takesAnIdThatTellsNothing() {
            organisation
                    .given(REGISTERED)
                    .when(new ProtectName(COUNCIL, new OrganisationId("sorrel-secret"), SHOWN_AS, SEALED, ADA))
                    .expectExceptionDetails(ALIAS_TELLS);
        }

        @Test
        void isDoneOnce() {
            organisation
                    .given(REGISTERED, PROTECTED)
                    .when(new ProtectName(COUNCIL, ALIAS, SHOWN_AS, SEALED, ADA))
                    .expectExceptionDetails(ALREADY_PROTECTED);
        }

        @Test
        void mayBeTakenBack() {
            organisation
                    .given(REGISTERED, PROTECTED)
                    .when(new ShowName(COUNCIL, NAME, ADA))
                    .expectEvents(new NameShown(COUNCIL, NAME, ADA));
        }

        @Test
        void isPossibleAgainOnceTakenBack() {
            organisation
                    .given(REGISTERED, PROTECTED, new NameShown(COUNCIL, NAME, ADA))
                    .when(new ProtectName(COUNCIL, ALIAS, SHOWN_AS, SEALED, ADA))
                    .expectEvents(PROTECTED);
        }

        @Test
        void whatIsOpenIsNotShownAgain() {
            organisation
                    .given(REGISTERED)
                    .when(new ShowName(COUNCIL, NAME, ADA))
                    .expectExceptionDetails(NOT_PROTECTED);
        }
    }

    @Nested
    class Registering {

        @Test
        void underProtectionSealsTheNameFromTheStart() {
            organisation
                    .givenNoPriorActivity()
                    .when(new RegisterProtected(ALIAS, OrganisationKind.MIGRANT_LED, SORREL, SHOWN_AS, SEALED, ADA))
                    .expectEvents(FROM_THE_START);
        }

        @Test
        void underProtectionTakesAnIdThatTellsNothing() {
            organisation
                    .givenNoPriorActivity()
                    .when(new RegisterProtected(COUNCIL, OrganisationKind.MIGRANT_LED, SORREL, SHOWN_AS, SEALED, ADA))
                    .expectExceptionDetails(ALIAS_TELLS);
        }

        @Test
        void twiceUnderProtectionIsOnce() {
            organisation
                    .given(FROM_THE_START)
                    .when(new RegisterProtected(ALIAS, OrganisationKind.MIGRANT_LED, SORREL, SHOWN_AS, SEALED, ADA))
                    .expectNoEvents();
        }

        @Test
        void openlyUnderAProtectedIdIsRefused() {
            organisation
                    .given(FROM_THE_START)
                    .when(new RegisterOrganisation(ALIAS, OrganisationKind.MIGRANT_LED, SORREL, NAME, ADA))
                    .expectExceptionDetails(NAME_TAKEN);
        }
    }

    @Nested
    class Describing {

        static final List<DomainId> WORK = List.of(new DomainId("uk-ioi:work"));
        static final FieldsDescribed SAID = new FieldsDescribed(COUNCIL, WORK, List.of(SORREL), ADA);

        @Test
        void saysFieldsAndPlaces() {
            organisation
                    .given(REGISTERED)
                    .when(new DescribeFields(COUNCIL, WORK, List.of(SORREL, SORREL), ADA))
                    .expectEvents(SAID);
        }

        @Test
        void theSameAgainChangesNothing() {
            organisation
                    .given(REGISTERED, SAID)
                    .when(new DescribeFields(COUNCIL, WORK, List.of(SORREL), ADA))
                    .expectNoEvents();
        }
    }
}
