package org.waymark.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.organisation.OrganisationKind.AUTHORITY;
import static org.waymark.command.organisation.OrganisationKind.STATISTICS_OFFICE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.MandateWithdrawn;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.query.ProjectionHarness;

class OrganisationProjectionTest {

    static final ParticipantId ADA = new ParticipantId("ada");
    static final OrganisationId FINGAL = new OrganisationId("fingal");
    static final OrganisationId STATISTICS = new OrganisationId("cso");
    static final PlaceId IRELAND = new PlaceId("IE");
    static final Words COUNCIL = Words.english("Fingal County Council");
    static final Words OFFICE = Words.english("Central Statistics Office");
    static final Mandate UNEMPLOYMENT = new Mandate(new IndicatorId("unemployment-rate"), IRELAND, false);
    static final Mandate HOUSING = new Mandate(new IndicatorId("housing-cost"), IRELAND, true);

    final ProjectionHarness.Told organisations = ProjectionHarness.of(OrganisationProjection::new)
            .given(
                    new OrganisationRegistered(FINGAL, AUTHORITY, IRELAND, COUNCIL, ADA),
                    new OrganisationRegistered(STATISTICS, STATISTICS_OFFICE, null, OFFICE, ADA),
                    new MandateGranted(STATISTICS, UNEMPLOYMENT, ADA),
                    new MandateGranted(FINGAL, HOUSING, ADA),
                    new MandateGranted(STATISTICS, HOUSING, ADA),
                    new MandateWithdrawn(STATISTICS, UNEMPLOYMENT, "now with Eurostat", ADA));

    @Test
    void anOrganisationHoldsTheMandatesThatWereNotWithdrawn() {
        organisations.answer(
                new FindOrganisation(STATISTICS),
                OrganisationPage.class,
                page -> assertThat(page)
                        .contains(new OrganisationPage(STATISTICS, STATISTICS_OFFICE, null, OFFICE, List.of(HOUSING))));
    }

    @Test
    void allAreListedById() {
        organisations.answersThat(
                new FindOrganisations(),
                OrganisationPage.class,
                pages -> assertThat(pages)
                        .extracting(OrganisationPage::organisation)
                        .containsExactly(STATISTICS, FINGAL));
    }

    @Test
    void nobodyKnowsAStranger() {
        organisations.answer(
                new FindOrganisation(new OrganisationId("stranger")),
                OrganisationPage.class,
                page -> assertThat(page).isEmpty());
    }
}
