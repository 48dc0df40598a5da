package org.waymark.command.strategy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.strategy.StrategyRefusal.BEGINS_AFTER_DUE;
import static org.waymark.command.strategy.StrategyRefusal.MILESTONES_IN_A_CIRCLE;
import static org.waymark.command.strategy.StrategyRefusal.MILESTONE_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_MILESTONE;
import static org.waymark.command.strategy.StrategyRefusal.OTHERS_WAIT;
import static org.waymark.command.strategy.StrategyRefusal.REASON_MISSING;
import static org.waymark.command.strategy.StrategyRefusal.SOURCE_NOT_A_LINK;

import org.axonframework.commandhandling.CommandHandler;
import org.waymark.command.Refused;
import org.waymark.command.strategy.StrategyCommand.AskReview;
import org.waymark.command.strategy.StrategyCommand.DependOn;
import org.waymark.command.strategy.StrategyCommand.DropMilestone;
import org.waymark.command.strategy.StrategyCommand.MoveMilestone;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;

/** The part of a strategy that decides about planned steps. */
class Milestones {

    private final Plan plan;

    Milestones(Plan plan) {
        this.plan = plan;
    }

    @CommandHandler
    void handle(PlanMilestone command) {
        var milestone = command.milestone();
        Refused.when(plan.holds(milestone.milestone()), MILESTONE_EXISTS);
        Refused.when(!milestone.runsForward(), BEGINS_AFTER_DUE);
        Refused.when(!milestone.sourceLeads(), SOURCE_NOT_A_LINK);
        Refused.when(!milestone.dependsOn().stream().allMatch(plan::holds), NO_SUCH_MILESTONE);
        apply(new MilestonePlanned(
                command.strategy(), milestone, plan.next(milestone.goal()), command.causes(), command.by()));
    }

    @CommandHandler
    void handle(MoveMilestone command) {
        var goal = plan.goalOf(command.milestone());
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new MilestoneMoved(
                command.strategy(),
                command.milestone(),
                goal,
                plan.next(goal, command.revision()),
                command.due(),
                command.reason(),
                command.by()));
    }

    @CommandHandler
    void handle(DependOn command) {
        var milestone = command.milestone();
        var goal = plan.goalOf(milestone);
        var revision = plan.next(goal, command.revision());
        Refused.when(!command.dependsOn().stream().allMatch(plan::holds), NO_SUCH_MILESTONE);
        Refused.when(
                command.dependsOn().stream().anyMatch(other -> plan.waits(other, milestone)), MILESTONES_IN_A_CIRCLE);
        apply(new MilestoneWaiting(command.strategy(), milestone, goal, revision, command.dependsOn(), command.by()));
    }

    @CommandHandler
    void handle(AskReview command) {
        var goal = plan.goalOf(command.milestone());
        apply(new MilestoneReviewAsked(
                command.strategy(),
                command.milestone(),
                goal,
                plan.next(goal, command.revision()),
                command.on(),
                command.by()));
    }

    @CommandHandler
    void handle(DropMilestone command) {
        var goal = plan.goalOf(command.milestone());
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(plan.isAwaited(command.milestone()), OTHERS_WAIT);
        apply(new MilestoneDropped(
                command.strategy(),
                command.milestone(),
                goal,
                plan.next(goal, command.revision()),
                command.reason(),
                command.by()));
    }
}
