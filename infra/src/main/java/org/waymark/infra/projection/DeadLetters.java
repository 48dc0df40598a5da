package org.waymark.infra.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.JdbcOperations;
import org.waymark.ui.Operations.HeldBack;

/** Events that failed, and the later ones of their streams, in PostgreSQL, one queue for each group. */
final class DeadLetters {

    private static final String HELD_BACK = """
            SELECT first.processinggroup, first.sequenceidentifier, first.payloadtype, first.causetype, first.enqueuedat,
                   (SELECT count(*) FROM deadletterentry AS every
                    WHERE every.processinggroup = first.processinggroup
                      AND every.sequenceidentifier = first.sequenceidentifier) AS held
            FROM deadletterentry AS first
            WHERE first.sequenceindex = (SELECT min(least.sequenceindex) FROM deadletterentry AS least
                                         WHERE least.processinggroup = first.processinggroup
                                           AND least.sequenceidentifier = first.sequenceidentifier)
            ORDER BY held DESC, first.processinggroup, first.sequenceidentifier
            LIMIT 1000
            """;

    private final JdbcOperations jdbc;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer serializer;
    private final Map<String, DeadLetterQueue> queues = new ConcurrentHashMap<>();

    DeadLetters(
            JdbcOperations jdbc,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.transactions = transactions;
        this.serializer = serializer;
    }

    DeadLetterQueue queue(String group) {
        return queues.computeIfAbsent(
                group, name -> DeadLetterQueue.of(name, jdbc, connections, transactions, serializer));
    }

    List<HeldBack> heldBack() {
        return jdbc.query(HELD_BACK, DeadLetters::row);
    }

    /** Keeps an event that failed by its own fault; where a server is away the batch fails instead. */
    static EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable failure) {
        if (Outage.isIn(failure)) {
            throw new Outage(failure);
        }
        return Decisions.enqueue(scrubbed(failure));
    }

    /** Only the class of a failure: its message could quote what somebody wrote. */
    static ThrowableCause scrubbed(Throwable failure) {
        return new ThrowableCause(
                failure instanceof Cause known
                        ? known.type()
                        : failure.getClass().getName(),
                "");
    }

    private static HeldBack row(ResultSet row, int number) throws SQLException {
        return new HeldBack(
                row.getString("processinggroup"),
                row.getString("sequenceidentifier"),
                row.getString("payloadtype"),
                String.valueOf(row.getString("causetype")),
                Instant.parse(row.getString("enqueuedat")),
                row.getLong("held"));
    }
}
