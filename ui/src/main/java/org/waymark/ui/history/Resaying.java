package org.waymark.ui.history;

import java.util.List;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.strategy.GoalCommand.AddressGoal;
import org.waymark.command.strategy.GoalCommand.EntrustGoal;
import org.waymark.command.strategy.GoalCommand.MoveGoal;
import org.waymark.command.strategy.GoalCommand.PromiseInWords;
import org.waymark.command.strategy.GoalCommand.ServeGoals;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyCommand.AskReview;
import org.waymark.command.strategy.StrategyCommand.DependOn;
import org.waymark.command.strategy.StrategyCommand.MoveMilestone;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyCommand.SetTarget;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.Undo;

/** The commands that say again of a draft what it said before somebody said it otherwise. */
record Resaying(Undo undo, Stood stood, ParticipantId by, String reason) {

    List<Command> of(StrategyEvent event) {
        var strategy = event.strategy();
        return switch (event) {
            case GoalReworded said -> {
                var goal = stood.before().goal();
                yield List.of(new RewordGoal(
                        strategy, said.goal(), undo.revision(), goal.name(), goal.description(), List.of(), by));
            }
            case GoalMoved moved ->
                List.of(new MoveGoal(
                        strategy,
                        moved.goal(),
                        undo.revision(),
                        stood.before().goal().parent(),
                        by));
            case GoalServing said ->
                List.of(new ServeGoals(
                        strategy,
                        said.goal(),
                        undo.revision(),
                        stood.before().terms().alsoServes(),
                        by));
            case GoalEntrusted said -> List.of(entrust(strategy, said.goal()));
            case GoalAddressed said -> {
                var terms = stood.before().terms();
                yield List.of(new AddressGoal(
                        strategy, said.goal(), undo.revision(), terms.population(), terms.groups(), by));
            }
            case GoalPromisedInWords said ->
                List.of(new PromiseInWords(
                        strategy,
                        said.goal(),
                        undo.revision(),
                        stood.before().terms().sentence(),
                        by));
            case TargetSet set ->
                List.of(new SetTarget(
                        strategy,
                        set.measure(),
                        undo.revision(),
                        stood.measure(set.measure()).target(),
                        List.of(),
                        by));
            case MilestoneMoved moved ->
                List.of(new MoveMilestone(
                        strategy,
                        moved.milestone(),
                        undo.revision(),
                        stood.milestone(moved.milestone()).due(),
                        reason,
                        by));
            case MilestoneReviewAsked asked ->
                List.of(new AskReview(
                        strategy,
                        asked.milestone(),
                        undo.revision(),
                        stood.milestone(asked.milestone()).review(),
                        by));
            case MilestoneWaiting waits ->
                List.of(new DependOn(
                        strategy,
                        waits.milestone(),
                        undo.revision(),
                        stood.milestone(waits.milestone()).dependsOn(),
                        by));
            default -> List.of();
        };
    }

    private Command entrust(StrategyId strategy, GoalId goal) {
        var terms = stood.before().terms();
        return new EntrustGoal(strategy, goal, undo.revision(), terms.lead(), terms.contributors(), by);
    }
}
