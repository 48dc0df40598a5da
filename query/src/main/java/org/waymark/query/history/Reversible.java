package org.waymark.query.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;
import org.waymark.command.strategy.ResourceId;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;
import org.waymark.command.strategy.StrategyEvent.TargetSet;

/**
 * A change of a draft, or of the money behind it, that another command can undo, as long as nothing was built on it.
 *
 * @param facet what it sets; a later change of the same overtakes it
 * @param within the parts it hangs on; once they are dropped it cannot come back
 * @param added the part that was not there before, or empty; whatever mentions it later builds on it
 * @param dropped the part that left, or empty
 */
record Reversible(String facet, Set<String> within, String added, String dropped) {

    static Optional<Reversible> of(Object event) {
        return Optional.ofNullable(
                switch (event) {
                    case GoalAdded goal -> added(goal.goal());
                    case GoalTakenOver goal -> added(goal.goal());
                    case GoalReworded goal -> set("words", goal.goal());
                    case GoalMoved goal -> set("under", goal.goal());
                    case GoalServing goal -> set("serving", goal.goal());
                    case GoalEntrusted goal -> set("entrusted", goal.goal());
                    case GoalAddressed goal -> set("addressed", goal.goal());
                    case GoalPromisedInWords goal -> set("promised", goal.goal());
                    case GoalDropped goal -> new Reversible(there(goal.goal()), Set.of(), "", name(goal.goal()));
                    case MeasureAdded add ->
                        added(add.measure().measure(), add.measure().goal());
                    case TargetSet set -> set("target", set.measure(), set.goal());
                    case MeasureDropped drop -> dropped(drop.measure(), drop.goal());
                    case MilestonePlanned plan ->
                        added(plan.milestone().milestone(), plan.milestone().goal());
                    case MilestoneMoved move -> set("due", move.milestone(), move.goal());
                    case MilestoneWaiting wait -> set("waiting", wait.milestone(), wait.goal());
                    case MilestoneReviewAsked ask -> set("review", ask.milestone(), ask.goal());
                    case MilestoneDropped drop -> dropped(drop.milestone(), drop.goal());
                    case CommitmentServed serve ->
                        serving(serve.service().promise(), serve.service().commitment(), serve.goal());
                    case ServingStopped stop -> serving(stop.promise(), stop.commitment(), stop.goal());
                    case ResourceRecorded recorded -> money(recorded.resource().resource());
                    case ResourceTakenBack back -> money(back.resource());
                    case CostOfInactionNoted _ -> new Reversible("inaction", Set.of(), "", "");
                    default -> null;
                });
    }

    /** An amount that was taken back and recorded again bears a number behind its id. */
    private static Reversible money(ResourceId resource) {
        return new Reversible(there("resource:" + resource.value().split("~", 2)[0]), Set.of(), "", "");
    }

    /** Whether it is part of what a version makes binding; money is on record at once and waits for none. */
    static boolean isDrafted(Object event) {
        return !(event instanceof ResourceEvent);
    }

    private static Reversible added(Goal goal) {
        var within = new HashSet<String>();
        Optional.ofNullable(goal.parent()).map(Reversible::name).ifPresent(within::add);
        return new Reversible(there(goal.goal()), within, name(goal.goal()), "");
    }

    private static Reversible added(Object part, GoalId goal) {
        return new Reversible(there(part), Set.of(name(goal)), name(part), "");
    }

    private static Reversible dropped(Object part, GoalId goal) {
        return new Reversible(there(part), Set.of(name(goal)), "", name(part));
    }

    private static Reversible set(String what, GoalId goal) {
        return new Reversible(what + "@" + goal, Set.of(name(goal)), "", "");
    }

    private static Reversible set(String what, MeasureId measure, GoalId goal) {
        return new Reversible(what + "@" + measure, Set.of(name(measure), name(goal)), "", "");
    }

    private static Reversible set(String what, MilestoneId step, GoalId goal) {
        return new Reversible(what + "@" + step, Set.of(name(step), name(goal)), "", "");
    }

    private static Reversible serving(Promise promise, CommitmentId commitment, GoalId goal) {
        return new Reversible(
                Mentions.of(promise) + "@" + commitment, Set.copyOf(List.of(Mentions.of(promise), name(goal))), "", "");
    }

    private static String there(Object part) {
        return "there@" + part;
    }

    private static String name(Object part) {
        return part.toString();
    }
}
