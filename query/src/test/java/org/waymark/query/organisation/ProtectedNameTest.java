package org.waymark.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.MINA;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationEvent.NameProtected;
import org.waymark.command.organisation.OrganisationEvent.NameShown;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationEvent.ProtectedRegistered;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.sealed.Sealed;
import org.waymark.query.ProjectionHarness;

class ProtectedNameTest {

    static final OrganisationId ALIAS = new OrganisationId("protected-0a1b2c3d");
    static final OrganisationId QUIET = new OrganisationId("protected-99999999");
    static final Words NAME = Words.english("Cradle");
    static final Words NEUTRAL = Words.english("Protected organisation");
    static final Sealed SEALED = new Sealed(1, new UUID(0, 7), "iv", "ct");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static OrganisationRegistered registered(OrganisationId organisation, Words name) {
        return new OrganisationRegistered(organisation, OrganisationKind.MIGRANT_LED, IRELAND, name, MINA);
    }

    final ProjectionHarness.Told told = ProjectionHarness.of(OrganisationProjection::new)
            .given(
                    registered(CRADLE, NAME),
                    registered(COUNCIL, Words.english("Council")),
                    new NameProtected(CRADLE, ALIAS, NEUTRAL, SEALED, MINA),
                    new NameProtected(COUNCIL, ALIAS, NEUTRAL, SEALED, MINA),
                    new NameShown(COUNCIL, Words.english("New council"), MINA),
                    new ProtectedRegistered(QUIET, OrganisationKind.MIGRANT_LED, null, NEUTRAL, SEALED, MINA));

    @Test
    void aProtectedNameIsInNoPage() {
        told.answer(
                new FindOrganisation(CRADLE),
                OrganisationPage.class,
                found -> assertThat(found).hasValueSatisfying(page -> {
                    assertThat(page.toString())
                            .contains("Protected organisation")
                            .doesNotContain("Cradle");
                    assertThat(page.protection())
                            .isEqualTo(new Protection(ALIAS, SEALED, "organisation.name-protected", DAY));
                }));
    }

    @Test
    void aNameThatIsShownAgainIsTheOneAskedFor() {
        told.answer(
                new FindOrganisation(COUNCIL),
                OrganisationPage.class,
                found -> assertThat(found).hasValueSatisfying(page -> {
                    assertThat(page.name()).isEqualTo(Words.english("New council"));
                    assertThat(page.protection()).isNull();
                }));
    }

    @Test
    void allWhoseNameIsProtectedAreFound() {
        told.answersThat(
                new FindProtected(),
                OrganisationPage.class,
                pages -> assertThat(pages)
                        .extracting(OrganisationPage::organisation)
                        .containsExactlyInAnyOrder(CRADLE, QUIET));
    }
}
