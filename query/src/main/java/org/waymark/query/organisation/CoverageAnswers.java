package org.waymark.query.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.involvement.Task;
import org.waymark.command.place.PlaceId;
import org.waymark.query.organisation.Coverage.Line;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** Answers who is there for which goal by laying declared roles over the plan and its places, when it is asked. */
@Component
class CoverageAnswers {

    private static final List<Task> COUNTED = List.of(Task.LEAD, Task.DELIVERS);

    private final Involvements involvements;
    private final Organisations organisations;
    private final Strategies strategies;
    private final Places places;

    CoverageAnswers(MongoDatabase database) {
        involvements = new Involvements(database);
        organisations = new Organisations(database);
        strategies = new Strategies(database);
        places = new Places(database);
    }

    @QueryHandler
    Optional<Coverage> answer(FindCoverage question) {
        return strategies.find(question.strategy(), Edition.ADOPTED).map(plan -> {
            var all = places.all();
            var territories = new Territories(all);
            var roles = involvements.standing(question.strategy(), question.situation(), question.asOf());
            var place = question.place();
            var lines = plan.goals().stream()
                    .flatMap(entry -> lines(plan, entry, of(entry, roles), place, territories))
                    .toList();
            var inside = all.stream()
                    .map(PlaceName::place)
                    .filter(one -> territories.within(one, plan.outline().jurisdiction()))
                    .toList();
            var said = said(roles);
            return new Coverage(
                    plan.strategy(),
                    question.situation(),
                    place,
                    lines,
                    inside.stream().filter(said::contains).toList(),
                    inside.stream().filter(one -> !said.contains(one)).toList());
        });
    }

    private List<PlaceId> said(List<DeclaredRole> roles) {
        return Stream.concat(
                        roles.stream().map(role -> role.part().place()).filter(Objects::nonNull),
                        organisations.all().stream().flatMap(page -> page.places().stream()))
                .distinct()
                .toList();
    }

    private static List<DeclaredRole> of(GoalEntry entry, List<DeclaredRole> roles) {
        return roles.stream()
                .filter(role -> role.part().goal().equals(entry.goal().goal()))
                .toList();
    }

    private static Stream<Line> lines(
            StrategyPage plan,
            GoalEntry entry,
            List<DeclaredRole> roles,
            @Nullable PlaceId place,
            Territories territories) {
        if (place != null || roles.isEmpty()) {
            var reaching = reaching(place, roles, territories);
            return Stream.of(line(plan, entry, place, reaching, reaching));
        }
        return roles.stream()
                .map(role -> Optional.ofNullable(role.part().place()))
                .distinct()
                .sorted(comparing(
                        (Optional<PlaceId> where) -> where.map(PlaceId::value).orElse(null),
                        nullsFirst(naturalOrder())))
                .map(where -> where.orElse(null))
                .map(where -> line(
                        plan,
                        entry,
                        where,
                        roles.stream()
                                .filter(role -> Objects.equals(role.part().place(), where))
                                .toList(),
                        reaching(where, roles, territories)));
    }

    private static Line line(
            StrategyPage plan,
            GoalEntry entry,
            @Nullable PlaceId place,
            List<DeclaredRole> roles,
            List<DeclaredRole> reaching) {
        var goal = entry.goal();
        var parent = plan.goals().stream()
                .anyMatch(other -> goal.goal().equals(other.goal().parent()));
        var several = COUNTED.stream()
                .filter(task -> organisations(reaching, task) > 1)
                .toList();
        var terms = entry.terms();
        return new Line(goal.goal(), goal.name(), terms.lead(), terms.contributors(), parent, place, roles, several);
    }

    private static long organisations(List<DeclaredRole> roles, Task task) {
        return roles.stream()
                .filter(role -> role.part().task() == task)
                .map(DeclaredRole::organisation)
                .distinct()
                .count();
    }

    /** What is declared for the place itself, for one around it, or for everywhere. */
    private static List<DeclaredRole> reaching(
            @Nullable PlaceId place, List<DeclaredRole> roles, Territories territories) {
        return roles.stream()
                .filter(role -> {
                    var where = role.part().place();
                    return where == null || (place != null && territories.covers(where, place));
                })
                .toList();
    }
}
