package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalitions;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.organisation.FindCoverage;
import org.waymark.query.organisation.FindInvolvement;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.FindRoles;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.LevelPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.vulnerability.FindVulnerabilities;
import org.waymark.query.vulnerability.VulnerabilityPage;

/** What a test has laid out of places, partners and indicators. */
public abstract class PartnerAnswers extends VoiceAnswers {

    public final List<PlaceName> places = new ArrayList<>(List.of(Cast.ireland()));
    public final List<CodeListPage> codeLists = new ArrayList<>();
    public final List<DeclaredRole> roles = new ArrayList<>();
    public final List<OrganisationPage> organisations = new ArrayList<>(List.of(Cast.office()));
    public final List<Coverage> coverages = new ArrayList<>();
    public final List<CoalitionPage> coalitions = new ArrayList<>();

    public final List<VulnerabilityPage> vulnerabilities = new ArrayList<>();

    @QueryHandler
    List<VulnerabilityPage> on(FindVulnerabilities question) {
        return List.copyOf(vulnerabilities);
    }

    @QueryHandler
    List<DeclaredRole> on(FindRoles question) {
        return List.copyOf(roles);
    }

    @QueryHandler
    Optional<Coverage> on(FindCoverage question) {
        return coverages.stream()
                .filter(coverage -> coverage.situation() == question.situation())
                .findFirst();
    }

    @QueryHandler
    List<DeclaredRole> on(FindInvolvement question) {
        return List.copyOf(roles);
    }

    @QueryHandler
    List<CoalitionPage> on(FindCoalitions question) {
        return List.copyOf(coalitions);
    }

    @QueryHandler
    List<IndicatorPage> on(FindIndicators question) {
        return List.of(Cast.unemployment());
    }

    @QueryHandler
    List<LevelPage> on(FindLevels question) {
        return List.of();
    }

    @QueryHandler
    List<CodeListPage> on(FindCodeLists question) {
        return codeLists;
    }

    @QueryHandler
    List<PlaceName> on(FindPlaces question) {
        return places;
    }

    @QueryHandler
    List<OrganisationPage> on(FindOrganisations question) {
        return List.copyOf(organisations);
    }

    @QueryHandler
    Optional<OrganisationPage> on(FindOrganisation question) {
        return Optional.of(Cast.office());
    }
}
