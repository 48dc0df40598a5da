package org.waymark.command.strategy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.strategy.StrategyRefusal.MEASURE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.PATH_OUT_OF_ORDER;
import static org.waymark.command.strategy.StrategyRefusal.REASON_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.waymark.command.Refused;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.DropMeasure;
import org.waymark.command.strategy.StrategyCommand.SetTarget;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.TargetSet;

/** The part of a strategy that decides how its goals are measured. */
class Measures {

    private final Plan plan;

    Measures(Plan plan) {
        this.plan = plan;
    }

    @CommandHandler
    void handle(AddMeasure command) {
        var measure = command.measure();
        Refused.when(plan.holds(measure.measure()), MEASURE_EXISTS);
        Refused.when(!measure.target().inOrder(), PATH_OUT_OF_ORDER);
        apply(new MeasureAdded(command.strategy(), measure, plan.next(measure.goal()), command.by()));
    }

    @CommandHandler
    void handle(SetTarget command) {
        var goal = plan.goalOf(command.measure());
        Refused.when(!command.target().inOrder(), PATH_OUT_OF_ORDER);
        apply(new TargetSet(
                command.strategy(),
                command.measure(),
                goal,
                plan.next(goal, command.revision()),
                command.target(),
                command.causes(),
                command.by()));
    }

    @CommandHandler
    void handle(DropMeasure command) {
        var goal = plan.goalOf(command.measure());
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new MeasureDropped(
                command.strategy(),
                command.measure(),
                goal,
                plan.next(goal, command.revision()),
                command.reason(),
                command.by()));
    }
}
