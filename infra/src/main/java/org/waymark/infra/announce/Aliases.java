package org.waymark.infra.announce;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waymark.command.organisation.OrganisationEvent.NameProtected;
import org.waymark.command.organisation.OrganisationEvent.NameShown;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingSeriesId;

/**
 * By which id organisations are known outside. It is read from the organisation's own stream, so that a name is never
 * told by a reader that has not come as far as its protection.
 */
class Aliases {

    private final EventStore log;

    Aliases(EventStore log) {
        this.log = log;
    }

    /** The event as others may know it. */
    ValueAccepted in(ValueAccepted event) {
        var series = event.series();
        var alias = of(series.source());
        return alias.equals(series.source())
                ? event
                : new ValueAccepted(
                        new ReportingSeriesId(series.indicator(), series.place(), alias),
                        event.period(),
                        event.value(),
                        event.revision(),
                        event.published(),
                        event.by(),
                        event.withoutReview());
    }

    private OrganisationId of(OrganisationId organisation) {
        return log.readEvents(organisation.toString())
                .asStream()
                .map(message -> message.getPayload())
                .reduce(
                        organisation,
                        (known, event) -> switch (event) {
                            case NameProtected hiding -> hiding.alias();
                            case NameShown _ -> organisation;
                            default -> known;
                        },
                        (one, later) -> later);
    }
}
