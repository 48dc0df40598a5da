package org.waymark.infra.announce;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waymark.command.organisation.OrganisationEvent.NameProtected;
import org.waymark.command.organisation.OrganisationEvent.NameShown;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
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
        var series = in(event.series());
        return series.equals(event.series())
                ? event
                : new ValueAccepted(
                        series,
                        event.period(),
                        event.value(),
                        event.revision(),
                        event.published(),
                        event.by(),
                        event.withoutReview());
    }

    /** The event as others may know it. */
    AcceptanceWithdrawn in(AcceptanceWithdrawn event) {
        var series = in(event.series());
        return series.equals(event.series())
                ? event
                : new AcceptanceWithdrawn(
                        series,
                        event.period(),
                        event.value(),
                        event.revision(),
                        event.again(),
                        event.reason(),
                        event.by());
    }

    private ReportingSeriesId in(ReportingSeriesId series) {
        return new ReportingSeriesId(series.indicator(), series.place(), of(series.source()));
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
