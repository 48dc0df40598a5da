package org.waymark.query.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** Rolls statuses up over goals: each goal with those below it, and with those that serve it besides their parent. */
final class Branches {

    private final Map<GoalId, Set<GoalId>> serving;
    private final Map<GoalId, GoalProgress> goals;
    private final List<GoalProgress> order;

    Branches(StrategyPage page, List<GoalProgress> goals) {
        this.goals = goals.stream().collect(Collectors.toMap(goal -> goal.goal().goal(), Function.identity()));
        serving = page.goals().stream()
                .flatMap(entry ->
                        served(entry).map(above -> Map.entry(above, entry.goal().goal())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        order = goals;
    }

    private static Stream<GoalId> served(GoalEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.goal().parent()), entry.terms().alsoServes().stream());
    }

    /** Every goal with its branch, in the same order. */
    List<GoalProgress> whole() {
        return order.stream().map(goal -> goal.with(branch(goal))).toList();
    }

    private Branch branch(GoalProgress goal) {
        var below = new HashSet<GoalId>();
        collect(goal.goal().goal(), below);
        below.remove(goal.goal().goal());
        var statuses = Stream.concat(Stream.of(goal), below.stream().map(goals::get))
                .flatMap(one -> one.measures().stream())
                .map(measure -> measure.assessment().status())
                .toList();
        return Branch.of(below.size(), statuses);
    }

    /** Goals may serve each other in more ways than one, or in a circle; each is met once. */
    private void collect(GoalId goal, Set<GoalId> met) {
        serving.getOrDefault(goal, Set.of()).stream()
                .filter(goals::containsKey)
                .filter(met::add)
                .forEach(below -> collect(below, met));
    }
}
