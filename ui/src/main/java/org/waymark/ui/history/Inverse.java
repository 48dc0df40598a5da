package org.waymark.ui.history;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalCommand.RestoreGoal;
import org.waymark.command.strategy.Resource;
import org.waymark.command.strategy.ResourceCommand.NoteCostOfInaction;
import org.waymark.command.strategy.ResourceCommand.RecordResource;
import org.waymark.command.strategy.ResourceCommand.TakeBackResource;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;
import org.waymark.command.strategy.ResourceId;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.command.strategy.ServingCommand.StopServing;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.DropGoal;
import org.waymark.command.strategy.StrategyCommand.DropMeasure;
import org.waymark.command.strategy.StrategyCommand.DropMilestone;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.Happening;
import org.waymark.query.history.Undo;
import org.waymark.query.history.Undo.State;

/**
 * The commands that let a draft say again what it said before an event. Nothing is taken off the record; each command
 * is refused where somebody was faster.
 */
public final class Inverse {

    private final Undo undo;
    private final Stood stood;
    private final ParticipantId by;
    private final String reason;

    private Inverse(Undo undo, ParticipantId by, String reason) {
        this.undo = undo;
        stood = new Stood(undo);
        this.by = by;
        this.reason = reason;
    }

    /**
     * The commands, in order; none where it cannot be undone.
     *
     * @param reason for taking back what was added, in the language of whoever does it
     */
    public static List<Command> of(Happening happening, ParticipantId by, String reason) {
        return happening.undo().state() == State.POSSIBLE
                ? new Inverse(happening.undo(), by, reason).of(happening)
                : List.of();
    }

    private List<Command> of(Happening happening) {
        return switch (happening.event()) {
            case GoalAdded added -> drop(added, added.goal());
            case GoalTakenOver taken -> drop(taken, taken.goal());
            case GoalDropped dropped -> List.of(new RestoreGoal(dropped.strategy(), stood.restored(), by));
            case MeasureAdded added ->
                List.of(new DropMeasure(added.strategy(), added.measure().measure(), now(), reason, by));
            case MilestonePlanned planned ->
                List.of(new DropMilestone(
                        planned.strategy(), planned.milestone().milestone(), now(), reason, by));
            case MeasureDropped dropped ->
                with(dropped.strategy(), new AddMeasure(dropped.strategy(), stood.measure(dropped.measure()), by));
            case MilestoneDropped dropped ->
                with(
                        dropped.strategy(),
                        new PlanMilestone(dropped.strategy(), stood.milestone(dropped.milestone()), List.of(), by));
            case CommitmentServed served ->
                List.of(new StopServing(
                        served.strategy(),
                        served.service().promise(),
                        served.service().commitment(),
                        reason,
                        by));
            case ServingStopped stopped -> services(stopped.strategy()).toList();
            case StrategyEvent other -> new Resaying(undo, stood, by, reason).of(other);
            case ResourceEvent money -> money(money, happening);
            default -> List.of();
        };
    }

    /** An amount that was taken back comes back under a new id, for the old one is spent. */
    private List<Command> money(ResourceEvent event, Happening happening) {
        var strategy = event.strategy();
        return switch (event) {
            case ResourceRecorded recorded ->
                List.of(new TakeBackResource(strategy, recorded.resource().resource(), reason, by));
            case ResourceTakenBack _
            when happening.replaced() instanceof ResourceRecorded earlier ->
                List.of(new RecordResource(strategy, again(earlier.resource(), happening.sequence()), by));
            case CostOfInactionNoted _
            when happening.replaced() instanceof CostOfInactionNoted earlier ->
                List.of(new NoteCostOfInaction(strategy, earlier.note(), earlier.sourceUrl(), by));
            case ResourceTakenBack _, CostOfInactionNoted _ -> List.of();
        };
    }

    private static Resource again(Resource amount, long number) {
        return new Resource(
                new ResourceId(amount.resource().value().split("~", 2)[0] + "~" + number),
                amount.promise(),
                amount.kind(),
                amount.amount(),
                amount.currency(),
                amount.funder(),
                amount.day(),
                amount.note());
    }

    private List<Command> drop(StrategyEvent added, Goal goal) {
        return List.of(new DropGoal(added.strategy(), goal.goal(), now(), reason, by));
    }

    private List<Command> with(StrategyId strategy, Command first) {
        return Stream.concat(Stream.of(first), services(strategy)).toList();
    }

    private Stream<Command> services(StrategyId strategy) {
        return undo.lost().stream().map((Service service) -> new ServeCommitment(strategy, service, by));
    }

    private int now() {
        return undo.revision();
    }
}
