package org.waymark.query.commitment;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;

/**
 * What a strategy serves, as its stream tells it: links as drafted, why others left the draft, and in which versions
 * each bound.
 */
record Served(
        StrategyId strategy, List<Link> drafted, List<Leaving> leaving, List<Bound> bound, List<Version> versions) {

    /** A drafted link. */
    record Link(Service service, GoalId goal) {

        boolean joins(Promise promise, CommitmentId commitment) {
            return service.promise().equals(promise) && service.commitment().equals(commitment);
        }
    }

    /** Why a link left the draft. */
    record Leaving(Promise promise, CommitmentId commitment, String reason) {}

    /** A link in the versions in which it bound, up to but not in the last one given. */
    record Bound(
            Service service,
            GoalId goal,
            int from,
            @Nullable Integer until,
            @Nullable String reason) {

        boolean in(int version) {
            return from <= version && (until == null || version < until);
        }
    }

    /** A version that was adopted. */
    record Version(int number, LocalDate on, Words reason) {}

    static Served begun(StrategyId strategy) {
        return new Served(strategy, List.of(), List.of(), List.of(), List.of());
    }

    Served after(ServingEvent event) {
        return switch (event) {
            case CommitmentServed served -> with(and(drafted, new Link(served.service(), served.goal())), leaving);
            case ServingStopped stopped ->
                without(link -> link.joins(stopped.promise(), stopped.commitment()), stopped.reason());
        };
    }

    /** A goal leaves with what hangs on it. */
    Served without(GoalId goal, String reason) {
        return without(link -> link.goal().equals(goal), reason);
    }

    /** A measure or step leaves by itself. */
    Served without(Promise promise, String reason) {
        return without(link -> link.service().promise().equals(promise), reason);
    }

    Served adopted(VersionAdopted adopted, Instant at) {
        var on = adopted.decidedOn() == null ? LocalDate.ofInstant(at, UTC) : adopted.decidedOn();
        var number = adopted.version();
        var known = bound.stream().map(link -> still(link) ? link : ended(link, number));
        var fresh = drafted.stream()
                .filter(link -> bound.stream().noneMatch(binding(link)))
                .map(link -> new Bound(link.service(), link.goal(), number, null, null));
        return new Served(
                strategy,
                drafted,
                List.of(),
                Stream.concat(known, fresh).toList(),
                and(versions, new Version(number, on, adopted.reason())));
    }

    /** What bound with a version, as if no later one were known. */
    Served upTo(int version) {
        return new Served(
                strategy,
                List.of(),
                List.of(),
                bound.stream()
                        .filter(link -> link.from() <= version)
                        .map(link -> link.until() == null || link.until() <= version
                                ? link
                                : new Bound(link.service(), link.goal(), link.from(), null, null))
                        .toList(),
                versions.stream().filter(one -> one.number() <= version).toList());
    }

    List<Serving> servings() {
        var draft = drafted.stream()
                .map(link -> new Serving(
                        link.service(), link.goal(), true, bound.stream().anyMatch(binding(link))));
        var ending = bound.stream()
                .filter(link -> !still(link))
                .map(link -> new Serving(link.service(), link.goal(), false, true));
        return Stream.concat(draft, ending).toList();
    }

    private Served without(Predicate<Link> leaves, String reason) {
        var left = drafted.stream()
                .filter(leaves)
                .map(link ->
                        new Leaving(link.service().promise(), link.service().commitment(), reason));
        return with(
                drafted.stream().filter(leaves.negate()).toList(),
                Stream.concat(leaving.stream(), left).toList());
    }

    private Served with(List<Link> otherDrafted, List<Leaving> otherLeaving) {
        return new Served(strategy, otherDrafted, otherLeaving, bound, versions);
    }

    private boolean still(Bound link) {
        return link.until() != null
                || drafted.stream()
                        .anyMatch(draft -> draft.joins(
                                link.service().promise(), link.service().commitment()));
    }

    private Bound ended(Bound link, int version) {
        var reason = leaving.stream()
                .filter(left -> left.promise().equals(link.service().promise())
                        && left.commitment().equals(link.service().commitment()))
                .map(Leaving::reason)
                .reduce((_, last) -> last)
                .orElse(null);
        return new Bound(link.service(), link.goal(), link.from(), version, reason);
    }

    private static Predicate<Bound> binding(Link link) {
        return other -> other.until() == null
                && link.joins(other.service().promise(), other.service().commitment());
    }

    private static <T> List<T> and(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }
}
