package org.waymark.command.strategy;

import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_GOAL;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;

/** What a strategy's decisions read of its draft: which goals stand, at which revision, and what hangs on them. */
class Plan {

    private final Map<GoalId, Entry> goals = new HashMap<>();
    private final Map<MeasureId, GoalId> measures = new HashMap<>();
    private final Map<MilestoneId, GoalId> milestones = new HashMap<>();
    private final Map<MilestoneId, List<MilestoneId>> waiting = new HashMap<>();

    boolean holds(GoalId goal) {
        return goals.containsKey(goal);
    }

    boolean holds(MeasureId measure) {
        return measures.containsKey(measure);
    }

    boolean holds(MilestoneId milestone) {
        return milestones.containsKey(milestone);
    }

    boolean holds(Promise promise) {
        return switch (promise.kind()) {
            case GOAL -> holds(new GoalId(promise.id()));
            case MEASURE -> holds(new MeasureId(promise.id()));
            case MILESTONE -> holds(new MilestoneId(promise.id()));
        };
    }

    boolean isEmpty() {
        return goals.isEmpty();
    }

    boolean hasSubgoals(GoalId goal) {
        return goals.values().stream().anyMatch(entry -> entry.serves().contains(goal));
    }

    /** Whether a goal is under this parent, or at the root where that is null. */
    boolean isUnder(GoalId goal, @Nullable GoalId parent) {
        return Objects.equals(entry(goal).parent(), parent);
    }

    boolean servesBesides(GoalId goal, GoalId other) {
        return entry(goal).others().contains(other);
    }

    /** Whether the one is the other, or serves it over any number of goals. */
    boolean serves(GoalId goal, GoalId served) {
        return leads(goal, served, one -> entry(one).serves());
    }

    /** Whether the one is the other, or waits for it over any number of steps. */
    boolean waits(MilestoneId step, MilestoneId awaited) {
        return leads(step, awaited, one -> waiting.getOrDefault(one, List.of()));
    }

    /** Each is looked at once, however many ways lead to it. */
    private static <T> boolean leads(T from, T to, Function<T, List<T>> ways) {
        var seen = new LinkedHashSet<>(List.of(from));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && !seen.contains(to)) {
            ways.apply(open.remove()).stream().filter(seen::add).forEach(open::add);
        }
        return seen.contains(to);
    }

    boolean isAwaited(MilestoneId milestone) {
        return waiting.values().stream().anyMatch(others -> others.contains(milestone));
    }

    /** Whether a step of another goal waits for one of this. */
    boolean isAwaited(GoalId goal) {
        return waiting.entrySet().stream()
                .filter(waits -> !goal.equals(milestones.get(waits.getKey())))
                .flatMap(waits -> waits.getValue().stream())
                .anyMatch(other -> goal.equals(milestones.get(other)));
    }

    GoalId goalOf(MeasureId measure) {
        var goal = measures.get(measure);
        if (goal == null) {
            throw Refused.because(NO_SUCH_MEASURE);
        }
        return goal;
    }

    GoalId goalOf(MilestoneId milestone) {
        var goal = milestones.get(milestone);
        if (goal == null) {
            throw Refused.because(NO_SUCH_MILESTONE);
        }
        return goal;
    }

    /** The goal itself, or the one it hangs on. */
    GoalId goalOf(Promise promise) {
        return switch (promise.kind()) {
            case GOAL -> new GoalId(promise.id());
            case MEASURE -> goalOf(new MeasureId(promise.id()));
            case MILESTONE -> goalOf(new MilestoneId(promise.id()));
        };
    }

    /** The revision a goal gets with its next change. */
    int next(GoalId goal) {
        return entry(goal).revision() + 1;
    }

    private Entry entry(GoalId goal) {
        var entry = goals.get(goal);
        if (entry == null) {
            throw Refused.because(NO_SUCH_GOAL);
        }
        return entry;
    }

    /** The same, refused unless the editor has seen the goal as it stands. */
    int next(GoalId goal, int seen) {
        var next = next(goal);
        Refused.when(seen != next - 1, CHANGED_MEANWHILE);
        return next;
    }

    void put(GoalId goal, @Nullable GoalId parent) {
        goals.put(goal, new Entry(parent, List.of(), 1));
    }

    void put(MeasureId measure, GoalId goal, int revision) {
        measures.put(measure, goal);
        revise(goal, revision);
    }

    void put(Milestone milestone, int revision) {
        milestones.put(milestone.milestone(), milestone.goal());
        await(milestone.milestone(), milestone.dependsOn());
        revise(milestone.goal(), revision);
    }

    void await(MilestoneId milestone, List<MilestoneId> others) {
        waiting.put(milestone, others);
    }

    void revise(GoalId goal, int revision) {
        goals.computeIfPresent(goal, (_, entry) -> new Entry(entry.parent(), entry.others(), revision));
    }

    void serve(GoalId goal, List<GoalId> others, int revision) {
        goals.computeIfPresent(goal, (_, entry) -> new Entry(entry.parent(), others, revision));
    }

    void move(GoalId goal, @Nullable GoalId parent, int revision) {
        goals.computeIfPresent(goal, (_, entry) -> new Entry(parent, entry.others(), revision));
    }

    void drop(MeasureId measure, GoalId goal, int revision) {
        measures.remove(measure);
        revise(goal, revision);
    }

    void drop(MilestoneId milestone, GoalId goal, int revision) {
        milestones.remove(milestone);
        waiting.remove(milestone);
        revise(goal, revision);
    }

    void drop(GoalId goal) {
        goals.remove(goal);
        measures.values().removeIf(goal::equals);
        milestones.values().removeIf(goal::equals);
        waiting.keySet().retainAll(milestones.keySet());
    }

    private record Entry(@Nullable GoalId parent, List<GoalId> others, int revision) {

        List<GoalId> serves() {
            return parent == null
                    ? others
                    : Stream.concat(Stream.of(parent), others.stream()).toList();
        }
    }
}
