package org.waymark.command.strategy;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.strategy.StrategyRefusal.ENDS_BEFORE_START;
import static org.waymark.command.strategy.StrategyRefusal.GOAL_EXISTS;
import static org.waymark.command.strategy.StrategyRefusal.HAS_SUBGOALS;
import static org.waymark.command.strategy.StrategyRefusal.HORIZONS_OUT_OF_ORDER;
import static org.waymark.command.strategy.StrategyRefusal.NAME_TAKEN;
import static org.waymark.command.strategy.StrategyRefusal.NOTHING_CHANGED;
import static org.waymark.command.strategy.StrategyRefusal.NOTHING_PROMISED;
import static org.waymark.command.strategy.StrategyRefusal.NOT_THE_NEXT_VERSION;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_PARENT;
import static org.waymark.command.strategy.StrategyRefusal.OTHERS_WAIT;
import static org.waymark.command.strategy.StrategyRefusal.REASON_MISSING;
import static org.waymark.command.strategy.StrategyRefusal.SOURCE_NOT_A_LINK;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.Refused;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyCommand.DropGoal;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDetailed;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
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
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

/**
 * A plan: what was promised, by when, and every change to it.
 *
 * <p>It is one stream because a version is a name for a position in it. Each goal has its own revision, so two planners
 * collide only on the same goal, and then the second is told instead of overwriting.
 */
@Aggregate
class Strategy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable StrategyId id;

    private @Nullable Outline outline;
    private final Plan plan = new Plan();

    @AggregateMember
    private final LifeCycle life = new LifeCycle(plan);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // asked by Axon
    private final Resources resources = new Resources(plan);

    @AggregateMember
    private final Goals goals = new Goals(plan);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // asked by Axon
    private final Restoring restoring = new Restoring(plan);

    @AggregateMember
    private final Measures measures = new Measures(plan);

    @AggregateMember
    private final Milestones milestones = new Milestones(plan);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // asked by Axon
    private final Amending amending = new Amending(plan, goals, measures, milestones);

    private int version;
    private boolean changed;

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // asked by Axon
    private final Services services = new Services(plan);

    private Strategy() {}

    @CommandHandlerInterceptor
    void admit(Command command) {
        life.admit(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DraftStrategy command) {
        var frame = command.outline();
        Refused.when(frame.end().isBefore(frame.start()), ENDS_BEFORE_START);
        Refused.when(!frame.horizonsInOrder(), HORIZONS_OUT_OF_ORDER);
        Refused.when(!frame.sourceLeads(), SOURCE_NOT_A_LINK);
        if (outline == null) {
            apply(new StrategyDrafted(command.strategy(), frame, command.by()));
        } else {
            Refused.when(!outline.equals(frame), NAME_TAKEN);
        }
    }

    @CommandHandler
    void handle(AddGoal command) {
        var parent = command.goal().parent();
        Refused.when(plan.holds(command.goal().goal()), GOAL_EXISTS);
        Refused.when(parent != null && !plan.holds(parent), NO_SUCH_PARENT);
        apply(new GoalAdded(command.strategy(), command.goal(), command.by()));
    }

    @CommandHandler
    void handle(DropGoal command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        plan.next(command.goal(), command.revision());
        Refused.when(plan.hasSubgoals(command.goal()), HAS_SUBGOALS);
        Refused.when(plan.isAwaited(command.goal()), OTHERS_WAIT);
        apply(new GoalDropped(command.strategy(), command.goal(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(AdoptVersion command, Clock clock) {
        Refused.when(plan.isEmpty(), NOTHING_PROMISED);
        Refused.when(!changed, NOTHING_CHANGED);
        Refused.when(command.version() != version + 1, NOT_THE_NEXT_VERSION);
        life.admitDecision(command.decidedOn() == null ? LocalDate.now(clock) : command.decidedOn());
        apply(new VersionAdopted(
                command.strategy(),
                command.version(),
                command.reason(),
                command.causes(),
                command.decidedOn(),
                command.by()));
    }

    @EventSourcingHandler
    void on(ServingEvent event) {
        changed = true;
    }

    @EventSourcingHandler
    void on(StrategyEvent event) {
        changed = !(event instanceof VersionAdopted);
        switch (event) {
            case StrategyDrafted drafted -> {
                id = drafted.strategy();
                outline = drafted.outline();
            }
            case GoalAdded added -> plan.put(added.goal().goal(), added.goal().parent());
            case GoalTakenOver taken ->
                plan.put(taken.goal().goal(), taken.goal().parent());
            case GoalReworded reworded -> plan.revise(reworded.goal(), reworded.revision());
            case GoalMoved moved -> plan.move(moved.goal(), moved.parent(), moved.revision());
            case GoalServing serving -> plan.serve(serving.goal(), serving.alsoServes(), serving.revision());
            case GoalDetailed detailed -> plan.revise(detailed.goal(), detailed.revision());
            case GoalDropped dropped -> plan.drop(dropped.goal());
            case MeasureAdded added ->
                plan.put(added.measure().measure(), added.measure().goal(), added.revision());
            case TargetSet set -> plan.revise(set.goal(), set.revision());
            case MeasureDropped dropped -> plan.drop(dropped.measure(), dropped.goal(), dropped.revision());
            case MilestonePlanned planned -> plan.put(planned.milestone(), planned.revision());
            case MilestoneWaiting waiting -> {
                plan.await(waiting.milestone(), waiting.dependsOn());
                plan.revise(waiting.goal(), waiting.revision());
            }
            case MilestoneMoved moved -> plan.revise(moved.goal(), moved.revision());
            case MilestoneReviewAsked asked -> plan.revise(asked.goal(), asked.revision());
            case MilestoneDropped dropped -> plan.drop(dropped.milestone(), dropped.goal(), dropped.revision());
            case VersionAdopted adopted -> version = adopted.version();
        }
    }
}
