package org.waymark.infra.guard;

import java.util.Collection;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;

/** Whether what a command speaks of is there. */
class OnRecord {

    private final OwnQuestions questions;

    OnRecord(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
    }

    boolean isOrganisation(OrganisationId organisation) {
        return questions
                .find(new FindOrganisation(organisation), OrganisationPage.class)
                .isPresent();
    }

    /** Whether the strategy has been begun. */
    boolean isStrategy(StrategyId strategy) {
        return questions
                .find(new FindStrategy(strategy, Edition.DRAFT), StrategyPage.class)
                .isPresent();
    }

    /** Whether the goal is in the version that binds. */
    boolean isGoal(StrategyId strategy, GoalId goal) {
        return questions.find(new FindStrategy(strategy, Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(plan -> plan.goals().stream())
                .anyMatch(entry -> entry.goal().goal().equals(goal));
    }

    /** Whether the strategy has been adopted in this version, now or before. */
    boolean isVersion(StrategyId strategy, int version) {
        return version > 0
                && questions.find(new FindStrategy(strategy, Edition.ADOPTED), StrategyPage.class).stream()
                        .anyMatch(plan -> version <= plan.version());
    }

    boolean arePlaces(Collection<PlaceId> places) {
        return places.isEmpty()
                || questions.list(new FindPlaces(), PlaceName.class).stream()
                        .map(PlaceName::place)
                        .collect(Collectors.toSet())
                        .containsAll(places);
    }

    boolean areDomains(Collection<DomainId> domains) {
        return domains.isEmpty()
                || questions.list(new FindDomains(), DomainName.class).stream()
                        .map(DomainName::domain)
                        .collect(Collectors.toSet())
                        .containsAll(domains);
    }
}
