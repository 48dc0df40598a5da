package org.waymark.infra.log;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.infra.log.LanternEvent.LanternId;
import org.waymark.infra.log.LanternEvent.LanternLit;

/** A log under one of the guards, with writers and a reader that keeps count of what it was given. */
final class TriedLog implements AutoCloseable {

    private static final AtomicLong NUMBERS = new AtomicLong();

    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final EventStorageEngine engine;
    private final HikariDataSource dataSource;

    TriedLog(Guard guard) {
        dataSource = RealPostgres.database();
        jdbc = new JdbcTemplate(dataSource);
        var transactions = new JdbcTransactionManager(dataSource);
        transaction = new TransactionTemplate(transactions);
        engine = guard.over(jdbc, transactions);
    }

    /** Appends events of as many lanterns in one transaction, stamped by the writer's clock. */
    void write(int count, Clock clock) {
        transaction.executeWithoutResult(status -> append(count, clock));
    }

    /** Appends within the caller's transaction and tells the events' identifiers. */
    List<String> append(int count, Clock clock) {
        var events = IntStream.range(0, count).mapToObj(i -> lit(clock)).toList();
        engine.appendEvents(events);
        return events.stream().map(GenericDomainEventMessage::getIdentifier).toList();
    }

    Set<String> committed() {
        return new HashSet<>(jdbc.queryForList("SELECT eventidentifier FROM domainevententry", String.class));
    }

    Reader reader(@Nullable TrackingToken start) {
        return new Reader(start);
    }

    private static GenericDomainEventMessage<LanternLit> lit(Clock clock) {
        var lantern = new LanternId(Long.toString(NUMBERS.incrementAndGet()));
        var lit = new LanternLit(lantern, BigDecimal.TEN, "lumen");
        return new GenericDomainEventMessage<>(
                "Lantern", lantern.toString(), 0, lit, Map.of(), "event-" + lantern, clock.instant());
    }

    @Override
    public void close() {
        dataSource.close();
    }

    /** Follows the log as a processor does. */
    final class Reader {

        final Set<String> given = ConcurrentHashMap.newKeySet();
        private @Nullable TrackingToken token;

        Reader(@Nullable TrackingToken start) {
            token = start;
        }

        /** Reads until nothing more is offered. */
        synchronized Reader read() {
            engine.readEvents(token, false).forEach(event -> {
                given.add(event.getIdentifier());
                token = event.trackingToken();
            });
            return this;
        }

        /** What was committed and never given, though the reader has come to the end of the log. */
        List<String> lost() {
            read();
            return committed().stream().filter(event -> !given.contains(event)).toList();
        }
    }
}
