package org.waymark.command.strategy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.strategy.ServingRefusal.REASON_MISSING;
import static org.waymark.command.strategy.ServingRefusal.SERVES_ALREADY;
import static org.waymark.command.strategy.ServingRefusal.SERVES_NOT;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.waymark.command.Refused;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.command.strategy.ServingCommand.StopServing;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

/** The part of a strategy that decides which commitments its promises serve: in the draft, and as it bound last. */
class Services {

    private final Plan plan;
    private final Set<Link> drafted = new HashSet<>();
    private final Set<Link> binding = new HashSet<>();

    Services(Plan plan) {
        this.plan = plan;
    }

    @CommandHandler
    void handle(ServeCommitment command) {
        var service = command.service();
        var goal = plan.goalOf(service.promise());
        var next = plan.next(goal);
        Refused.when(drafted.contains(new Link(service.promise(), service.commitment())), SERVES_ALREADY);
        apply(new CommitmentServed(command.strategy(), service, goal, next, command.by()));
    }

    @CommandHandler
    void handle(StopServing command) {
        var goal = plan.goalOf(command.promise());
        var next = plan.next(goal);
        var link = new Link(command.promise(), command.commitment());
        Refused.when(!drafted.contains(link), SERVES_NOT);
        Refused.when(binding.contains(link) && command.reason().isBlank(), REASON_MISSING);
        apply(new ServingStopped(
                command.strategy(),
                command.promise(),
                command.commitment(),
                goal,
                next,
                command.reason(),
                command.by()));
    }

    @EventSourcingHandler
    void on(ServingEvent event) {
        plan.revise(event.goal(), event.revision());
        switch (event) {
            case CommitmentServed served -> drafted.add(link(served.service()));
            case ServingStopped stopped -> drafted.remove(new Link(stopped.promise(), stopped.commitment()));
        }
    }

    /** What left the draft serves nothing any more; the strategy has forgotten it by now. */
    @EventSourcingHandler
    void on(StrategyEvent event) {
        drafted.removeIf(link -> !plan.holds(link.promise()));
        if (event instanceof VersionAdopted) {
            binding.clear();
            binding.addAll(drafted);
        }
    }

    private static Link link(Service service) {
        return new Link(service.promise(), service.commitment());
    }

    private record Link(Promise promise, CommitmentId commitment) {}
}
