package org.waymark.query.strategy;

import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDetailed;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.query.StoredNames;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** What one event changes, before and after, in the words that every version records. */
final class Difference {

    private Difference() {}

    static Change added(GoalAdded event) {
        var goal = event.goal();
        return new Change(StoredNames.of(event), goal.goal().value(), null, Described.goal(goal), event.by());
    }

    static Change added(GoalTakenOver event) {
        var goal = event.goal();
        return new Change(StoredNames.of(event), goal.goal().value(), null, Described.goal(goal), event.by());
    }

    static Change detailed(Terms before, GoalDetailed event) {
        return new Change(
                StoredNames.of(event),
                event.goal().value(),
                Described.terms(before, event),
                Described.terms(before.after(event), event),
                event.by());
    }

    static Change waiting(Milestone before, MilestoneWaiting event) {
        return new Change(
                StoredNames.of(event),
                event.milestone().value(),
                Described.steps(before.dependsOn()),
                Described.steps(event.dependsOn()),
                event.by());
    }

    static Change asked(Milestone before, MilestoneReviewAsked event) {
        return new Change(
                StoredNames.of(event),
                event.milestone().value(),
                Described.review(before.review()),
                Described.review(event.on()),
                event.by());
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

    static Change reworded(Goal before, GoalReworded event) {
        return new Change(
                StoredNames.of(event),
                event.goal().value(),
                Described.goal(before),
                Described.goal(before.reworded(event.name(), event.description())),
                event.by());
    }

    static Change aimed(Measure before, TargetSet event) {
        return new Change(
                StoredNames.of(event),
                event.measure().value(),
                Described.measure(before.indicator(), before.target()),
                Described.measure(before.indicator(), event.target()),
                event.by());
    }

    static Change moved(Goal before, GoalMoved event) {
        return new Change(
                StoredNames.of(event),
                event.goal().value(),
                Described.parent(before.parent()),
                Described.parent(event.parent()),
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

    static Change dropped(Measure measure, MeasureDropped event) {
        return new Change(
                StoredNames.of(event),
                event.measure().value(),
                Described.measure(measure.indicator(), measure.target()),
                null,
                event.by());
    }

    static Change dropped(Milestone milestone, MilestoneDropped event) {
        return new Change(
                StoredNames.of(event),
                event.milestone().value(),
                Described.milestone(milestone.name(), milestone.due()),
                null,
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
}
