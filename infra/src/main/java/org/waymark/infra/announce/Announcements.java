package org.waymark.infra.announce;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.theme.ThemeEvent.LoopClosed;

/**
 * Announces accepted values and withdrawn acceptances, adopted versions and closed loops: a batch at a time, before its
 * place is noted. Values that count people reach others by releases only.
 */
@Component
@ProcessingGroup("announcements")
class Announcements {

    private final Outlet outlet;
    private final Aliases aliases;
    private final ForReleases forReleases;

    Announcements(Outlet outlet, EventStore log) {
        this.outlet = outlet;
        aliases = new Aliases(log);
        forReleases = new ForReleases(log);
    }

    @EventHandler
    void on(ValueAccepted event, TrackedEventMessage<?> message) {
        if (forReleases.holds(event)) {
            return;
        }
        var told = aliases.in(event);
        announce(told, told.equals(event) ? stream(message) : told.series().toString(), message);
    }

    @EventHandler
    void on(AcceptanceWithdrawn event, TrackedEventMessage<?> message) {
        var told = aliases.in(event);
        announce(told, told.equals(event) ? stream(message) : told.series().toString(), message);
    }

    @EventHandler
    void on(VersionAdopted event, TrackedEventMessage<?> message) {
        announce(event, stream(message), message);
    }

    @EventHandler
    void on(LoopClosed event, TrackedEventMessage<?> message) {
        announce(event, stream(message), message);
    }

    private void announce(Object event, String stream, TrackedEventMessage<?> message) {
        PublishedLanguage.of(event)
                .map(body -> new Announcement(stream, message.getIdentifier(), position(message), body))
                .ifPresent(batch()::add);
    }

    private List<Announcement> batch() {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource(Announcements.class.getName(), first -> {
            var batch = new ArrayList<Announcement>();
            work.onPrepareCommit(handled -> outlet.deliver(batch));
            return batch;
        });
    }

    private static String stream(TrackedEventMessage<?> message) {
        return message instanceof DomainEventMessage<?> ofStream
                ? ofStream.getAggregateIdentifier()
                : message.getIdentifier();
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElse(-1);
    }
}
