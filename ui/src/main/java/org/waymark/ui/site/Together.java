package org.waymark.ui.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.coalition.Aim;
import org.waymark.command.domain.DomainId;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.strategy.StrategyPage;

/**
 * Who does what for one plan, as far as a reader looks.
 *
 * @param coverages one for each situation, in their order
 */
public record Together(
        StrategyPage plan,
        Look look,
        List<Coverage> coverages,
        Map<OrganisationId, Words> bodies,
        Map<PlaceId, Words> places,
        Map<DomainId, Words> domains) {

    /** What is looked at. */
    public Coverage shown() {
        return of(look.situation());
    }

    public Coverage of(Situation situation) {
        return coverages.stream()
                .filter(coverage -> coverage.situation() == situation)
                .findFirst()
                .orElseThrow();
    }

    /** What was declared beside leading and delivering. */
    public List<DeclaredRole> others(Coverage.Line line) {
        return Stream.of(Task.REFERS, Task.INFORMS, Task.MONITORS, Task.FUNDS)
                .flatMap(task -> line.of(task).stream())
                .toList();
    }

    public Words name(OrganisationId organisation) {
        return bodies.getOrDefault(organisation, Words.english(organisation.value()));
    }

    public Words name(PlaceId place) {
        return places.getOrDefault(place, Words.english(place.value()));
    }

    public Words name(DomainId domain) {
        return domains.getOrDefault(domain, Words.english(domain.value()));
    }

    /** The goal's name, where it is one of this plan. */
    public List<Words> name(Aim aim) {
        return aim.strategy().equals(plan.strategy())
                ? plan.goals().stream()
                        .filter(entry -> entry.goal().goal().equals(aim.goal()))
                        .map(entry -> entry.goal().name())
                        .toList()
                : List.of();
    }
}
