package org.waymark.infra.guard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.waymark.command.Role;
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

    private static final MetaData ITSELF = MetaData.with("actor", "waymark").and("roles", Role.ADMINISTRATOR.name());

    private final QueryGateway questions;

    OnRecord(QueryGateway questions) {
        this.questions = questions;
    }

    boolean isOrganisation(OrganisationId organisation) {
        return find(new FindOrganisation(organisation), OrganisationPage.class).isPresent();
    }

    /** Whether the strategy has been begun. */
    boolean isStrategy(StrategyId strategy) {
        return find(new FindStrategy(strategy, Edition.DRAFT), StrategyPage.class)
                .isPresent();
    }

    /** Whether the goal is in the version that binds. */
    boolean isGoal(StrategyId strategy, GoalId goal) {
        return find(new FindStrategy(strategy, Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(plan -> plan.goals().stream())
                .anyMatch(entry -> entry.goal().goal().equals(goal));
    }

    boolean arePlaces(Collection<PlaceId> places) {
        return places.isEmpty()
                || list(new FindPlaces(), PlaceName.class).stream()
                        .map(PlaceName::place)
                        .collect(Collectors.toSet())
                        .containsAll(places);
    }

    boolean areDomains(Collection<DomainId> domains) {
        return domains.isEmpty()
                || list(new FindDomains(), DomainName.class).stream()
                        .map(DomainName::domain)
                        .collect(Collectors.toSet())
                        .containsAll(domains);
    }

    private <A> Optional<A> find(Object question, Class<A> answer) {
        return questions
                .query(
                        question.getClass().getName(),
                        new GenericMessage<>(question, ITSELF),
                        ResponseTypes.optionalInstanceOf(answer))
                .join();
    }

    private <A> List<A> list(Object question, Class<A> answer) {
        return questions
                .query(
                        question.getClass().getName(),
                        new GenericMessage<>(question, ITSELF),
                        ResponseTypes.multipleInstancesOf(answer))
                .join();
    }
}
