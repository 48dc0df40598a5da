package org.waymark.infra.projection;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * One group's failed events. What fails in a batch is kept after the batch has written and before its token moves: kept
 * earlier, a batch tried again would put the events before the failed one behind it. An event is kept once.
 */
final class DeadLetterQueue extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

    private static final int LONGEST_SEQUENCE = 10_000;

    private record Failed(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {}

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
        if (CurrentUnitOfWork.isStarted()) {
            failedIn(CurrentUnitOfWork.get().root()).add(new Failed(sequence, letter));
        } else {
            keep(new Failed(sequence, letter));
        }
    }

    @Override
    public boolean contains(Object sequence) {
        var failedJustNow = CurrentUnitOfWork.isStarted()
                && failedIn(CurrentUnitOfWork.get().root()).stream()
                        .anyMatch(failed -> failed.sequence().equals(sequence));
        return failedJustNow || super.contains(sequence);
    }

    /** Keeps what has failed in a unit of work. */
    void keepFailedIn(UnitOfWork<?> work) {
        var failed = failedIn(work.root());
        for (var next = failed.peek(); next != null; next = failed.peek()) {
            keep(next);
            failed.remove();
        }
    }

    private Queue<Failed> failedIn(UnitOfWork<?> root) {
        return root.getOrComputeResource(DeadLetterQueue.class.getName() + ":" + group, first -> {
            root.onCommit(this::keepFailedIn);
            return new ArrayDeque<>();
        });
    }

    private void keep(Failed failed) {
        if (!holds(failed.letter().message().getIdentifier())) {
            super.enqueue(failed.sequence(), failed.letter());
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
