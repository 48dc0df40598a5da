package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;

/** Reading the whole log again with a handler that does nothing, as a share of a raw read with JSON. */
final class Replaying {

    private static final int ROUNDS = 3;
    private static final int BATCH = 1_000;
    private static final int FILL = 200;

    private final ProductLog log;
    private final SubmittedValues values;
    private final RawRows rows;

    Replaying(ProductLog log, SubmittedValues values, RawRows rows) {
        this.log = log;
        this.values = values;
        this.rows = rows;
    }

    /** Brings the log to the given length first. */
    void measure(Table table, int events) throws InterruptedException {
        for (long length = log.ask("SELECT count(*) FROM domainevententry"); length < events; length += FILL) {
            log.events.publish(values.next(FILL));
        }
        log.jdbc.execute("VACUUM ANALYZE domainevententry");
        size(table);
        int length = (int) log.ask("SELECT count(*) FROM domainevententry");
        List<Double> raw = new ArrayList<>();
        List<Double> replayed = new ArrayList<>();
        rows.read();
        replay("warm-up", length);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            raw.add(rows.read() * 1e9 / (System.nanoTime() - start));
            replayed.add(replay("replay-" + round, length));
        }
        table.share(
                "No-op replay / raw read with JSON, " + length + " events",
                Spread.of(replayed).median(),
                Spread.of(raw).median(),
                "events/s",
                "0.96");
    }

    private void size(Table table) {
        table.add(
                "Bytes an event of 8 values on disk",
                "%d  (rows %d, indexes %d; JSON %d)"
                        .formatted(
                                bytes("pg_total_relation_size('domainevententry') / count(*)"),
                                bytes("pg_table_size('domainevententry') / count(*)"),
                                bytes("pg_indexes_size('domainevententry') / count(*)"),
                                bytes("avg(octet_length(payload) + octet_length(metadata))::bigint")),
                "835");
    }

    private long bytes(String what) {
        return log.ask("SELECT " + what + " FROM domainevententry");
    }

    /** From the start of the processor until its handler has been given the last event; events a second. */
    private double replay(String name, int length) throws InterruptedException {
        var left = new CountDownLatch(length);
        EventMessageHandler nothing = event -> {
            Objects.requireNonNull(event.getPayload());
            left.countDown();
            return null;
        };
        var processor = TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(nothing)
                        .build())
                .messageSource(log.events)
                .tokenStore(log.tokens)
                .transactionManager(log.transactions)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        .andInitialSegmentsCount(1))
                .build();
        long start = System.nanoTime();
        processor.start();
        boolean ended = left.await(2, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - start) / 1e9;
        processor.shutDown();
        if (!ended) {
            throw new IllegalStateException("%d events were not read again.".formatted(left.getCount()));
        }
        return length / seconds;
    }
}
