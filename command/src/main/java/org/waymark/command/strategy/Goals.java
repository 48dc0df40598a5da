package org.waymark.command.strategy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.strategy.StrategyRefusal.GOALS_IN_A_CIRCLE;
import static org.waymark.command.strategy.StrategyRefusal.GOAL_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.LEADS_ALREADY;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_PARENT;
import static org.waymark.command.strategy.StrategyRefusal.SERVES_IT_ALREADY;
import static org.waymark.command.strategy.StrategyRefusal.TAKEN_FROM_ITSELF;

import org.axonframework.commandhandling.CommandHandler;
import org.waymark.command.Refused;
import org.waymark.command.strategy.GoalCommand.AddressGoal;
import org.waymark.command.strategy.GoalCommand.EntrustGoal;
import org.waymark.command.strategy.GoalCommand.MoveGoal;
import org.waymark.command.strategy.GoalCommand.PromiseInWords;
import org.waymark.command.strategy.GoalCommand.ServeGoals;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;

/** The part of a strategy that decides what is said of a goal beyond its words. */
class Goals {

    private final Plan plan;

    Goals(Plan plan) {
        this.plan = plan;
    }

    @CommandHandler
    void handle(RewordGoal command) {
        apply(new GoalReworded(
                command.strategy(),
                command.goal(),
                plan.next(command.goal(), command.revision()),
                command.name(),
                command.description(),
                command.causes(),
                command.by()));
    }

    @CommandHandler
    void handle(TakeOverGoal command) {
        var parent = command.goal().parent();
        var from = command.from();
        Refused.when(from.ofThisInstallation() && from.strategy().equals(command.strategy()), TAKEN_FROM_ITSELF);
        Refused.when(plan.holds(command.goal().goal()), GOAL_EXISTS);
        Refused.when(parent != null && !plan.holds(parent), NO_SUCH_PARENT);
        apply(new GoalTakenOver(command.strategy(), command.goal(), command.from(), command.by()));
    }

    @CommandHandler
    void handle(ServeGoals command) {
        var goal = command.goal();
        var revision = plan.next(goal, command.revision());
        Refused.when(!command.alsoServes().stream().allMatch(plan::holds), NO_SUCH_PARENT);
        Refused.when(command.alsoServes().stream().anyMatch(other -> plan.serves(other, goal)), GOALS_IN_A_CIRCLE);
        Refused.when(command.alsoServes().stream().anyMatch(other -> plan.isUnder(goal, other)), SERVES_IT_ALREADY);
        apply(new GoalServing(command.strategy(), goal, revision, command.alsoServes(), command.by()));
    }

    @CommandHandler
    void handle(MoveGoal command) {
        var goal = command.goal();
        var parent = command.parent();
        var revision = plan.next(goal, command.revision());
        Refused.when(parent != null && !plan.holds(parent), NO_SUCH_PARENT);
        Refused.when(parent != null && plan.serves(parent, goal), GOALS_IN_A_CIRCLE);
        Refused.when(plan.isUnder(goal, parent), SERVES_IT_ALREADY);
        Refused.when(parent != null && plan.servesBesides(goal, parent), SERVES_IT_ALREADY);
        apply(new GoalMoved(command.strategy(), goal, revision, parent, command.by()));
    }

    @CommandHandler
    void handle(EntrustGoal command) {
        var revision = plan.next(command.goal(), command.revision());
        var lead = command.lead();
        Refused.when(lead != null && command.contributors().contains(lead), LEADS_ALREADY);
        apply(new GoalEntrusted(
                command.strategy(), command.goal(), revision, command.lead(), command.contributors(), command.by()));
    }

    @CommandHandler
    void handle(AddressGoal command) {
        apply(new GoalAddressed(
                command.strategy(),
                command.goal(),
                plan.next(command.goal(), command.revision()),
                command.population(),
                command.groups(),
                command.by()));
    }

    @CommandHandler
    void handle(PromiseInWords command) {
        apply(new GoalPromisedInWords(
                command.strategy(),
                command.goal(),
                plan.next(command.goal(), command.revision()),
                command.sentence(),
                command.by()));
    }
}
