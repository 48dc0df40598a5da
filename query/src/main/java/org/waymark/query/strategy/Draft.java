package org.waymark.query.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyEvent.GoalDetailed;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** The goals of a strategy with what hangs on them, in the order in which they were added. */
record Draft(List<GoalEntry> goals) {

    static final Draft EMPTY = new Draft(List.of());

    GoalEntry entry(GoalId goal) {
        return goals.stream().filter(is(goal)).findFirst().orElseThrow();
    }

    Measure measure(GoalId goal, MeasureId id) {
        return entry(goal).measures().stream()
                .filter(measure -> measure.measure().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Milestone milestone(GoalId goal, MilestoneId id) {
        return entry(goal).milestones().stream()
                .filter(milestone -> milestone.milestone().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Puts the entry in the place of the one for the same goal, or at the end. */
    Draft with(GoalEntry entry) {
        var id = entry.goal().goal();
        return new Draft(
                goals.stream().anyMatch(is(id))
                        ? goals.stream()
                                .map(other -> is(id).test(other) ? entry : other)
                                .toList()
                        : Stream.concat(goals.stream(), Stream.of(entry)).toList());
    }

    Draft with(Measure measure, int revision) {
        var entry = entry(measure.goal());
        var measures = put(entry.measures(), measure, other -> other.measure().equals(measure.measure()));
        return with(entry.measuredBy(measures, revision));
    }

    Draft with(Milestone milestone, int revision) {
        var entry = entry(milestone.goal());
        var milestones =
                put(entry.milestones(), milestone, other -> other.milestone().equals(milestone.milestone()));
        return with(entry.planning(milestones, revision));
    }

    Draft with(TargetSet set) {
        var old = measure(set.goal(), set.measure());
        return with(
                new Measure(
                        old.measure(),
                        old.goal(),
                        old.indicator(),
                        old.place(),
                        old.headline(),
                        old.reference(),
                        set.target(),
                        old.rhythm(),
                        old.weight()),
                set.revision());
    }

    Draft with(MilestoneMoved moved) {
        return with(milestone(moved.goal(), moved.milestone()).dueBy(moved.due()), moved.revision());
    }

    Draft with(MilestoneWaiting waiting) {
        return with(milestone(waiting.goal(), waiting.milestone()).waitingFor(waiting.dependsOn()), waiting.revision());
    }

    Draft with(MilestoneReviewAsked asked) {
        return with(milestone(asked.goal(), asked.milestone()).reviewed(asked.on()), asked.revision());
    }

    Draft with(GoalReworded reworded) {
        var entry = entry(reworded.goal());
        var said = entry.goal().reworded(reworded.name(), reworded.description());
        return with(entry.saying(said, reworded.revision()));
    }

    Draft with(GoalMoved moved) {
        var entry = entry(moved.goal());
        return with(entry.saying(entry.goal().under(moved.parent()), moved.revision()));
    }

    Draft with(GoalDetailed detailed) {
        var entry = entry(detailed.goal());
        return with(entry.on(entry.terms().after(detailed), detailed.revision()));
    }

    Draft without(MeasureDropped dropped) {
        var entry = entry(dropped.goal());
        var measures = entry.measures().stream()
                .filter(measure -> !measure.measure().equals(dropped.measure()))
                .toList();
        return with(entry.measuredBy(measures, dropped.revision()));
    }

    Draft without(MilestoneDropped dropped) {
        var entry = entry(dropped.goal());
        var milestones = entry.milestones().stream()
                .filter(milestone -> !milestone.milestone().equals(dropped.milestone()))
                .toList();
        return with(entry.planning(milestones, dropped.revision()));
    }

    Draft without(GoalId goal) {
        return new Draft(goals.stream().filter(is(goal).negate()).toList());
    }

    /** Every goal, followed by those that serve it. */
    List<GoalEntry> parentsFirst() {
        var ordered = new ArrayList<GoalEntry>();
        follow(null, ordered);
        return List.copyOf(ordered);
    }

    private void follow(@Nullable GoalId parent, List<GoalEntry> ordered) {
        for (var entry : goals) {
            if (parent == null
                    ? entry.goal().parent() == null
                    : parent.equals(entry.goal().parent())) {
                ordered.add(entry);
                follow(entry.goal().goal(), ordered);
            }
        }
    }

    private static <T> List<T> put(List<T> list, T item, Predicate<T> same) {
        return list.stream().anyMatch(same)
                ? list.stream().map(other -> same.test(other) ? item : other).toList()
                : Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    private static Predicate<GoalEntry> is(GoalId goal) {
        return entry -> entry.goal().goal().equals(goal);
    }
}
