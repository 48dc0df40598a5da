package org.waymark.query.strategy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;
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
                    GoalAdded.class,
                    GoalTakenOver.class,
                    MeasureAdded.class,
                    MilestonePlanned.class,
                    CommitmentServed.class)
            .map(StoredNames::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DETAILS = Stream.of(
                    GoalMoved.class,
                    GoalServing.class,
                    GoalEntrusted.class,
                    GoalAddressed.class,
                    GoalPromisedInWords.class,
                    MilestoneWaiting.class,
                    MilestoneReviewAsked.class)
            .map(StoredNames::of)
            .collect(Collectors.toUnmodifiableSet());
    private static final String SERVED = StoredNames.of(CommitmentServed.class);
    private static final String STOPPED = StoredNames.of(ServingStopped.class);

    Changes with(Change next) {
        var earlier = list.stream().filter(change -> sameThing(change, next)).findFirst();
        var merged = earlier.map(change -> merge(change, next)).orElse(next);
        var gone = next.after() == null && !DETAILS.contains(next.kind());
        var others = list.stream()
                .filter(change -> !sameThing(change, next))
                .filter(change -> !(gone && subject(change).equals(subject(next))));
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
                        .filter(change -> !hanging.contains(subject(change)))
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

    /** What is said of a goal or step in one respect is a thing of its own. */
    private static String thing(Change change) {
        return DETAILS.contains(change.kind()) ? change.kind() + ":" + change.id() : subject(change);
    }

    private static String subject(Change change) {
        if (change.kind().equals(SERVED) || change.kind().equals(STOPPED)) {
            return "service:" + change.id();
        }
        var subject = change.kind().replaceAll("strategy\\.(target-set|(goal|measure|milestone)-.*)", "$2");
        return (subject.isEmpty() ? "measure" : subject) + ":" + change.id();
    }
}
