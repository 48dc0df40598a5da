package org.waymark.command.strategy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.strategy.ResourceRefusal.AMOUNT_BELOW_ZERO;
import static org.waymark.command.strategy.ResourceRefusal.FUNDER_MISSING;
import static org.waymark.command.strategy.ResourceRefusal.NO_SUCH_CURRENCY;
import static org.waymark.command.strategy.ResourceRefusal.NO_SUCH_PROMISE;
import static org.waymark.command.strategy.ResourceRefusal.NO_SUCH_RESOURCE;
import static org.waymark.command.strategy.ResourceRefusal.REASON_MISSING;
import static org.waymark.command.strategy.ResourceRefusal.RESOURCE_EXISTS;
import static org.waymark.command.strategy.ResourceRefusal.SOURCE_NOT_A_LINK;
import static org.waymark.command.strategy.ResourceRefusal.SPENT_AHEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.waymark.command.Links;
import org.waymark.command.Refused;
import org.waymark.command.strategy.ResourceCommand.NoteCostOfInaction;
import org.waymark.command.strategy.ResourceCommand.RecordResource;
import org.waymark.command.strategy.ResourceCommand.TakeBackResource;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;

/** The part of a strategy that decides what money stands behind its promises. */
class Resources {

    private final Plan plan;
    private final Set<ResourceId> used = new HashSet<>();
    private final Set<ResourceId> standing = new HashSet<>();

    Resources(Plan plan) {
        this.plan = plan;
    }

    @CommandHandler
    void handle(RecordResource command, Clock clock) {
        var resource = command.resource();
        Refused.when(used.contains(resource.resource()), RESOURCE_EXISTS);
        Refused.when(!plan.holds(resource.promise()), NO_SUCH_PROMISE);
        Refused.when(resource.amount().signum() < 0, AMOUNT_BELOW_ZERO);
        Refused.when(!resource.hasCurrency(), NO_SUCH_CURRENCY);
        Refused.when(resource.funder().isBlank(), FUNDER_MISSING);
        Refused.when(
                resource.kind() == Resource.Kind.SPENT && resource.day().isAfter(LocalDate.now(clock)), SPENT_AHEAD);
        apply(new ResourceRecorded(command.strategy(), resource, command.by()));
    }

    @CommandHandler
    void handle(TakeBackResource command) {
        Refused.when(!standing.contains(command.resource()), NO_SUCH_RESOURCE);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new ResourceTakenBack(command.strategy(), command.resource(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(NoteCostOfInaction command) {
        var source = command.sourceUrl();
        Refused.when(source != null && !Links.lead(source), SOURCE_NOT_A_LINK);
        apply(new CostOfInactionNoted(command.strategy(), command.note(), source, command.by()));
    }

    @EventSourcingHandler
    void on(ResourceEvent event) {
        switch (event) {
            case ResourceRecorded recorded -> {
                used.add(recorded.resource().resource());
                standing.add(recorded.resource().resource());
            }
            case ResourceTakenBack back -> standing.remove(back.resource());
            case CostOfInactionNoted _ -> {}
        }
    }
}
