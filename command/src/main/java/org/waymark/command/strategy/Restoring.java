package org.waymark.command.strategy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.strategy.StrategyRefusal.GOAL_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.MEASURE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.MILESTONE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_PARENT;
import static org.waymark.command.strategy.StrategyRefusal.OF_ANOTHER_GOAL;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.strategy.GoalCommand.RestoreGoal;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;

/**
 * The part of a strategy that takes back a goal as a whole or not at all. What it says, it says as it was said first.
 */
class Restoring {

    private final Plan plan;

    Restoring(Plan plan) {
        this.plan = plan;
    }

    @CommandHandler
    void handle(RestoreGoal command) {
        var restored = command.restored();
        admit(restored);
        var strategy = command.strategy();
        var goal = restored.goal().goal();
        var from = restored.from();
        apply(
                from == null
                        ? new GoalAdded(strategy, restored.goal(), command.by())
                        : new GoalTakenOver(strategy, restored.goal(), from, command.by()));
        terms(strategy, restored, command.by());
        restored.measures()
                .forEach(measure -> apply(new MeasureAdded(strategy, measure, plan.next(goal), command.by())));
        restored.milestones()
                .forEach(step -> apply(new MilestonePlanned(strategy, step, plan.next(goal), List.of(), command.by())));
        restored.services()
                .forEach(
                        service -> apply(new CommitmentServed(strategy, service, goal, plan.next(goal), command.by())));
    }

    private void admit(Restored restored) {
        var goal = restored.goal().goal();
        var own = restored.milestones().stream().map(Milestone::milestone).toList();
        Refused.when(plan.holds(goal), GOAL_EXISTS);
        Refused.when(
                !Stream.concat(Stream.ofNullable(restored.goal().parent()), restored.alsoServes().stream())
                        .allMatch(plan::holds),
                NO_SUCH_PARENT);
        Refused.when(restored.measures().stream().map(Measure::measure).anyMatch(plan::holds), MEASURE_EXISTS);
        Refused.when(own.stream().anyMatch(plan::holds), MILESTONE_EXISTS);
        Refused.when(
                restored.milestones().stream()
                        .flatMap(step -> step.dependsOn().stream())
                        .anyMatch(before -> !own.contains(before) && !plan.holds(before)),
                NO_SUCH_MILESTONE);
        Refused.when(!hangsTogether(restored), OF_ANOTHER_GOAL);
    }

    private static boolean hangsTogether(Restored restored) {
        var goal = restored.goal().goal();
        var promises = Stream.of(
                        Stream.of(Promise.of(goal)),
                        restored.measures().stream().map(measure -> Promise.of(measure.measure())),
                        restored.milestones().stream().map(step -> Promise.of(step.milestone())))
                .flatMap(all -> all)
                .toList();
        return restored.measures().stream().allMatch(measure -> measure.goal().equals(goal))
                && restored.milestones().stream().allMatch(step -> step.goal().equals(goal))
                && restored.services().stream().allMatch(service -> promises.contains(service.promise()));
    }

    private void terms(StrategyId strategy, Restored restored, ParticipantId by) {
        var goal = restored.goal().goal();
        if (!restored.alsoServes().isEmpty()) {
            apply(new GoalServing(strategy, goal, plan.next(goal), restored.alsoServes(), by));
        }
        if (restored.lead() != null || !restored.contributors().isEmpty()) {
            apply(new GoalEntrusted(strategy, goal, plan.next(goal), restored.lead(), restored.contributors(), by));
        }
        if (restored.population() != null || !restored.groups().isEmpty()) {
            apply(new GoalAddressed(strategy, goal, plan.next(goal), restored.population(), restored.groups(), by));
        }
        if (restored.sentence() != null) {
            apply(new GoalPromisedInWords(strategy, goal, plan.next(goal), restored.sentence(), by));
        }
    }
}
