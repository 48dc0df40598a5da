package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;

/**
 * Who is there for the goals of a strategy.
 *
 * @param somebody how many goals have somebody
 * @param nobody how many have nobody
 * @param several for how many more than one leads or delivers in the same place, which may be wanted
 * @param silentPlaces places that nobody named
 */
record CoverageAnswer(
        String strategy,
        Situation situation,
        @Nullable PlaceId place,
        long somebody,
        long nobody,
        long several,
        List<PlaceId> places,
        List<PlaceId> silentPlaces,
        List<Line> goals) {

    /**
     * One goal in one place.
     *
     * @param lead whom the plan entrusts with it
     * @param gap whether nobody declared anything for it
     */
    record Line(
            GoalId goal,
            Words name,
            @Nullable PlaceId place,
            @Nullable OrganisationId lead,
            List<OrganisationId> contributors,
            boolean gap,
            List<Task> several,
            List<Role> roles) {}

    /** A role that stands. */
    record Role(
            OrganisationId organisation,
            Task task,
            Words limit,
            @Nullable Words capacity,
            LocalDate since) {

        static Role of(DeclaredRole role) {
            var offer = role.offer().orElseThrow();
            return new Role(role.organisation(), role.part().task(), offer.limit(), offer.capacity(), role.since());
        }
    }

    static CoverageAnswer of(Coverage coverage) {
        return new CoverageAnswer(
                coverage.strategy().value(),
                coverage.situation(),
                coverage.place(),
                coverage.somebody(),
                coverage.nobody(),
                coverage.several(),
                coverage.named(),
                coverage.silent(),
                coverage.lines().stream()
                        .map(line -> new Line(
                                line.goal(),
                                line.name(),
                                line.place(),
                                line.lead(),
                                line.contributors(),
                                line.gap(),
                                line.several(),
                                line.roles().stream().map(Role::of).toList()))
                        .toList());
    }
}
