package org.waymark.query.history;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Role;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.Undo.State;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.Difference;
import org.waymark.query.version.Differences;

/** Tells events that were noted: what they changed, and whether that can still be undone after all that came later. */
final class Telling {

    private final PlanStory plan;
    private final Map<DomainEventMessage<?>, State> states = new HashMap<>();

    /** Looks back from the end of a plan's stream at the events to be told. */
    Telling(PlanStory plan, Set<DomainEventMessage<?>> told) {
        this.plan = plan;
        var mentioned = new HashSet<String>();
        var set = new HashSet<String>();
        var dropped = new HashSet<String>();
        var binds = false;
        for (var noted : plan.noted().reversed()) {
            var change = reversible(noted);
            if (told.contains(noted.message()) && change.isPresent()) {
                states.put(
                        noted.message(),
                        plan.ended()
                                ? State.ENDED
                                : binds && Reversible.isDrafted(noted.event())
                                        ? State.BINDS
                                        : state(change.get(), mentioned, set, dropped));
            }
            binds = binds || noted.event() instanceof VersionAdopted;
            if (change.filter(one -> isGone(one, dropped)).isEmpty()) {
                mentioned.addAll(noted.mentions());
            }
            change.ifPresent(one -> {
                set.add(one.facet());
                dropped.add(one.dropped());
            });
        }
    }

    /** Whether what was added was given up later, so that nothing is built on anything by it. */
    private static boolean isGone(Reversible change, Set<String> dropped) {
        return !change.added().isEmpty() && dropped.contains(change.added());
    }

    /** What it costs to do nothing can be said otherwise, but not be left unsaid once it was said. */
    private static Optional<Reversible> reversible(Noted noted) {
        return noted.event() instanceof CostOfInactionNoted && noted.replaced() == null
                ? Optional.empty()
                : Reversible.of(noted.event());
    }

    private static State state(Reversible change, Set<String> mentioned, Set<String> set, Set<String> dropped) {
        var builtOn = mentioned.contains(change.added());
        var otherwise = set.contains(change.facet()) || !Collections.disjoint(dropped, change.within());
        return builtOn || otherwise ? State.OVERTAKEN : State.POSSIBLE;
    }

    Happening of(int number, Noted noted) {
        var message = noted.message();
        return new Happening(
                number,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                roles(message.getMetaData().get("roles")),
                noted.event(),
                noted.replaced(),
                differences(noted),
                undo(noted));
    }

    private Undo undo(Noted noted) {
        var state = states.get(noted.message());
        if (state == null) {
            return Undo.NEVER;
        }
        var goal = noted.after() == null ? noted.before() : noted.after();
        return new Undo(state, plan.now(goal).map(GoalEntry::revision).orElse(0), noted.before(), noted.lost());
    }

    private static List<Difference> differences(Noted noted) {
        var outline = noted.outline();
        return outline == null
                ? List.of()
                : Differences.between(page(noted, outline, noted.before()), page(noted, outline, noted.after()));
    }

    private static StrategyPage page(Noted noted, Outline outline, @Nullable GoalEntry entry) {
        var strategy = new StrategyId(noted.message().getAggregateIdentifier());
        return new StrategyPage(
                strategy, Edition.DRAFT, 0, 0, outline, entry == null ? List.of() : List.of(entry), List.of());
    }

    private static Set<Role> roles(@Nullable Object recorded) {
        var roles = EnumSet.noneOf(Role.class);
        if (recorded instanceof String names) {
            Arrays.stream(names.split(","))
                    .filter(name -> !name.isEmpty())
                    .map(Role::valueOf)
                    .forEach(roles::add);
        }
        return roles;
    }
}
