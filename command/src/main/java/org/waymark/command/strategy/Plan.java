package org.waymark.command.strategy;

import static org.waymark.command.strategy.StrategyRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_GOAL;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;

/** What a strategy's decisions read of its draft: which goals stand, at which revision, and what hangs on them. */
class Plan {

    private final Map<GoalId, Entry> goals = new HashMap<>();
    private final Map<MeasureId, GoalId> measures = new HashMap<>();
    private final Map<MilestoneId, GoalId> milestones = new HashMap<>();

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
        return goals.values().stream().anyMatch(entry -> goal.equals(entry.parent()));
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
        var entry = goals.get(goal);
        if (entry == null) {
            throw Refused.because(NO_SUCH_GOAL);
        }
        return entry.revision() + 1;
    }

    /** The same, refused unless the editor has seen the goal as it stands. */
    int next(GoalId goal, int seen) {
        var next = next(goal);
        Refused.when(seen != next - 1, CHANGED_MEANWHILE);
        return next;
    }

    void put(GoalId goal, @Nullable GoalId parent) {
        goals.put(goal, new Entry(parent, 1));
    }

    void put(MeasureId measure, GoalId goal, int revision) {
        measures.put(measure, goal);
        revise(goal, revision);
    }

    void put(MilestoneId milestone, GoalId goal, int revision) {
        milestones.put(milestone, goal);
        revise(goal, revision);
    }

    void revise(GoalId goal, int revision) {
        goals.computeIfPresent(goal, (_, entry) -> new Entry(entry.parent(), revision));
    }

    void drop(GoalId goal) {
        goals.remove(goal);
        measures.values().removeIf(goal::equals);
        milestones.values().removeIf(goal::equals);
    }

    private record Entry(@Nullable GoalId parent, int revision) {}
}
