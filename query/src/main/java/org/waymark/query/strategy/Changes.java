package org.waymark.query.strategy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.query.StoredNames;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/**
 * What differs from the version before: one difference for each goal, measure and milestone, however often it was
 * edited on the way. What was added and dropped again, or changed and changed back, is no difference.
 */
record Changes(List<Change> list) {

    static final Changes NONE = new Changes(List.of());

    private static final Set<String> ADDITIONS = Stream.of(
                    GoalAdded.class, MeasureAdded.class, MilestonePlanned.class, CommitmentServed.class)
            .map(StoredNames::of)
            .collect(Collectors.toUnmodifiableSet());
    private static final String SERVED = StoredNames.of(CommitmentServed.class);
    private static final String STOPPED = StoredNames.of(ServingStopped.class);

    static Change added(GoalAdded event) {
        var goal = event.goal();
        return new Change(StoredNames.of(event), goal.goal().value(), null, Described.goal(goal), event.by());
    }

    static Change added(MeasureAdded event) {
        var measure = event.measure();
        return new Change(
                StoredNames.of(event),
                measure.measure().value(),
                null,
                Described.measure(measure.indicator(), measure.target()),
                event.by());
    }

    static Change added(MilestonePlanned event) {
        var milestone = event.milestone();
        return new Change(
                StoredNames.of(event),
                milestone.milestone().value(),
                null,
                Described.milestone(milestone.name(), milestone.due()),
                event.by());
    }

    static Change reworded(Goal said, Goal says, GoalReworded event) {
        return new Change(
                StoredNames.of(event), said.goal().value(), Described.goal(said), Described.goal(says), event.by());
    }

    static Change aimed(Measure before, TargetSet event) {
        return new Change(
                StoredNames.of(event),
                event.measure().value(),
                Described.measure(before.indicator(), before.target()),
                Described.measure(before.indicator(), event.target()),
                event.by());
    }

    static Change moved(Milestone before, MilestoneMoved event) {
        return new Change(
                StoredNames.of(event),
                event.milestone().value(),
                Described.milestone(before.name(), before.due()),
                Described.milestone(before.name(), event.due()),
                event.by());
    }

    static Change served(GoalEntry entry, CommitmentServed event) {
        var service = event.service();
        return new Change(
                StoredNames.of(event),
                Described.id(service.promise(), service.commitment()),
                null,
                Described.service(entry, service.promise(), service.commitment()),
                event.by());
    }

    static Change stopped(GoalEntry entry, ServingStopped event) {
        return new Change(
                StoredNames.of(event),
                Described.id(event.promise(), event.commitment()),
                Described.service(entry, event.promise(), event.commitment()),
                null,
                event.by());
    }

    Changes with(Change next) {
        var earlier = list.stream().filter(change -> sameThing(change, next)).findFirst();
        var merged = earlier.map(change -> merge(change, next)).orElse(next);
        var others = list.stream().filter(change -> !sameThing(change, next));
        return new Changes(
                makesADifference(merged)
                        ? Stream.concat(others, Stream.of(merged)).toList()
                        : others.toList());
    }

    /** A goal leaves with what hangs on it, so what was changed there no longer matters. */
    Changes with(GoalEntry dropped, GoalDropped event) {
        var hanging = Stream.concat(
                        dropped.measures().stream()
                                .map(measure -> "measure:" + measure.measure().value()),
                        dropped.milestones().stream()
                                .map(milestone ->
                                        "milestone:" + milestone.milestone().value()))
                .collect(Collectors.toSet());
        var goal = dropped.goal();
        return new Changes(list.stream()
                        .filter(change -> !hanging.contains(thing(change)))
                        .filter(change -> !Described.servedBy(dropped, change.id()))
                        .toList())
                .with(new Change(StoredNames.of(event), goal.goal().value(), Described.goal(goal), null, event.by()));
    }

    private static Change merge(Change earlier, Change next) {
        var kind = ADDITIONS.contains(earlier.kind()) && next.after() != null ? earlier.kind() : next.kind();
        return new Change(kind, next.id(), earlier.before(), next.after(), next.by());
    }

    private static boolean makesADifference(Change change) {
        return !Objects.equals(change.before(), change.after());
    }

    private static boolean sameThing(Change one, Change other) {
        return thing(one).equals(thing(other));
    }

    private static String thing(Change change) {
        if (change.kind().equals(SERVED) || change.kind().equals(STOPPED)) {
            return "service:" + change.id();
        }
        var subject = change.kind().replaceAll("strategy\\.(target-set|(goal|measure|milestone)-.*)", "$2");
        return (subject.isEmpty() ? "measure" : subject) + ":" + change.id();
    }
}
