package org.waymark.infra.announce;

import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.disclosure.PolicyEvent.DataSetGuarded;
import org.waymark.command.disclosure.PolicyId;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.query.disclosure.Policies;

/**
 * Which values count people and so reach others by releases only. It is read from the streams of the indicator and its
 * policy, so that no number is told by a reader that has not come as far as they have.
 */
class ForReleases {

    private final EventStore log;

    ForReleases(EventStore log) {
        this.log = log;
    }

    boolean holds(ValueAccepted event) {
        var definition = definition(event.series().indicator());
        return guarding(event.series().indicator(), definition).guarded()
                && event.value().cells().stream()
                        .anyMatch(cell -> cell.observation().denominator() != null
                                || (definition != null && definition.kind() == MeasureKind.COUNT));
    }

    private @Nullable Definition definition(IndicatorId indicator) {
        return last(indicator.toString(), event -> switch (event) {
            case IndicatorDefined defined -> defined.definition();
            case MethodChanged changed -> changed.definition();
            default -> null;
        });
    }

    private Guarding guarding(IndicatorId indicator, @Nullable Definition definition) {
        var said = last(
                new PolicyId(indicator).toString(),
                event -> event instanceof DataSetGuarded guarded ? guarded.guarding() : null);
        return said != null ? said : definition == null ? Guarding.USUAL : Policies.usual(definition);
    }

    private <T> @Nullable T last(String stream, Function<Object, @Nullable T> reading) {
        @Nullable T last = null;
        for (var messages = log.readEvents(stream); messages.hasNext(); ) {
            var read = reading.apply(messages.next().getPayload());
            last = read == null ? last : read;
        }
        return last;
    }
}
