package org.waymark.infra.projection;

import java.util.Objects;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.JdbcOperations;

/** One group's failed events. An event is kept once, however often its batch is tried again. */
final class DeadLetterQueue extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

    private static final int LONGEST_SEQUENCE = 10_000;

    private final String group;
    private final JdbcOperations jdbc;

    private DeadLetterQueue(Builder<EventMessage<?>> builder, String group, JdbcOperations jdbc) {
        super(builder);
        this.group = group;
        this.jdbc = jdbc;
    }

    static DeadLetterQueue of(
            String group,
            JdbcOperations jdbc,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer) {
        var builder = JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .genericSerializer(serializer)
                .maxSequenceSize(LONGEST_SEQUENCE);
        return new DeadLetterQueue(builder, group, jdbc);
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        if (!holds(letter.message().getIdentifier())) {
            super.enqueue(sequence, letter);
        }
    }

    private boolean holds(String event) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT EXISTS (SELECT FROM deadletterentry WHERE processinggroup = ? AND eventidentifier = ?)",
                Boolean.class,
                group,
                event));
    }
}
