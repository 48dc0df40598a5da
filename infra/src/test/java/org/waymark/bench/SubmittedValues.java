package org.waymark.bench;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;

/** The commonest event of the product, a submitted value of eight groups, ten to a stream. */
final class SubmittedValues {

    private static final int A_STREAM = 10;
    private static final Value VALUE = new Value(
            IntStream.range(0, 8)
                    .mapToObj(group -> new Cell(
                            Slice.of("citizen=C" + group / 2 + ",sex=" + (group % 2 == 0 ? "F" : "M")),
                            Observation.of(new BigDecimal("6." + group), Flag.PROVISIONAL)))
                    .toList(),
            null,
            "Labour force survey",
            List.of());

    private final AtomicLong numbers = new AtomicLong();
    private final Clock clock;

    SubmittedValues(Clock clock) {
        this.clock = clock;
    }

    DomainEventMessage<ValueSubmitted> next() {
        long number = numbers.getAndIncrement();
        long sequence = number % A_STREAM;
        var series = new ReportingSeriesId(
                new IndicatorId("unemployment-rate"),
                new PlaceId("place-" + number / A_STREAM),
                new OrganisationId("department"));
        var submitted = new ValueSubmitted(
                series, Period.year(2000 + (int) sequence), VALUE, null, new ParticipantId("reporter"));
        // The keys a command of the product leaves on its events.
        var metaData = Map.of("actor", "reporter", "traceId", UUID.randomUUID().toString());
        return new GenericDomainEventMessage<>(
                "ReportingSeries",
                series.toString(),
                sequence,
                submitted,
                metaData,
                UUID.randomUUID().toString(),
                clock.instant());
    }

    List<DomainEventMessage<ValueSubmitted>> next(int count) {
        return IntStream.range(0, count).mapToObj(event -> next()).toList();
    }
}
