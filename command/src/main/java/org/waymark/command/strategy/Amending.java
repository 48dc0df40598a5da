package org.waymark.command.strategy;

import org.axonframework.commandhandling.CommandHandler;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyCommand.SetTarget;
import org.waymark.command.strategy.StrategyCommand.TakeUp;

/** The part of a strategy that takes up what was composed elsewhere, all of it or nothing. */
class Amending {

    private final Plan plan;
    private final Goals goals;
    private final Measures measures;
    private final Milestones milestones;

    Amending(Plan plan, Goals goals, Measures measures, Milestones milestones) {
        this.plan = plan;
        this.goals = goals;
        this.measures = measures;
        this.milestones = milestones;
    }

    /** Every goal that is to be changed is as it was seen; a new step changes nothing that was there. */
    @CommandHandler
    void handle(TakeUp command) {
        command.amendments().stream()
                .filter(amendment -> amendment.step() == null)
                .forEach(amendment -> plan.next(goal(amendment), amendment.revision()));
        command.amendments().forEach(amendment -> takeUp(amendment, command));
    }

    private GoalId goal(Amendment amendment) {
        var measure = amendment.measure();
        return measure == null ? amendment.goal() : plan.goalOf(measure);
    }

    private void takeUp(Amendment amendment, TakeUp command) {
        var strategy = command.strategy();
        var causes = command.causes();
        var measure = amendment.measure();
        var target = amendment.target();
        var step = amendment.step();
        var name = amendment.name();
        var description = amendment.description();
        var revision = plan.next(goal(amendment)) - 1;
        if (measure != null && target != null) {
            measures.handle(new SetTarget(strategy, measure, revision, target, causes, command.by()));
        } else if (step != null) {
            milestones.handle(new PlanMilestone(strategy, step, causes, command.by()));
        } else if (name != null && description != null) {
            goals.handle(new RewordGoal(strategy, amendment.goal(), revision, name, description, causes, command.by()));
        }
    }
}
