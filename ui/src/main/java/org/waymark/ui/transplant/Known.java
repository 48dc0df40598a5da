package org.waymark.ui.transplant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.FindCommitments;
import org.waymark.query.commitment.Serving;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/**
 * What a tree is held against: the draft, what it serves, and the catalogues of this installation.
 *
 * @param here the address of this installation
 */
record Known(
        String here,
        StrategyPage draft,
        List<Serving> servings,
        Set<IndicatorId> indicators,
        Set<PlaceId> places,
        Set<OrganisationId> organisations,
        Set<CommitmentId> commitments) {

    static Known asked(Desk desk, Account by, String here, StrategyPage draft, List<Serving> servings) {
        return new Known(
                here,
                draft,
                servings,
                desk.list(new FindIndicators(), IndicatorPage.class, by).stream()
                        .map(IndicatorPage::indicator)
                        .collect(Collectors.toSet()),
                desk.list(new FindPlaces(), PlaceName.class, by).stream()
                        .map(PlaceName::place)
                        .collect(Collectors.toSet()),
                desk.list(new FindOrganisations(), OrganisationPage.class, by).stream()
                        .map(OrganisationPage::organisation)
                        .collect(Collectors.toSet()),
                desk.list(new FindCommitments(), CommitmentPage.class, by).stream()
                        .filter(page -> !page.retired())
                        .map(CommitmentPage::commitment)
                        .collect(Collectors.toSet()));
    }
}
