package org.waymark.infra.log;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The horizon moves once every transaction that was writing when a new head was seen has ended.
 *
 * <p>A writer holds the log's advisory lock, shared, from before it takes its first position until it ends
 * ({@link LogTables}). So whoever may still fill a hole below a head is among the holders at the moment that head is
 * seen. Readers take no lock: nobody ever waits for them.
 */
final class PresentWriters implements Horizon {

    private static final int LOOKS = 40;
    private static final long PAUSE_NANOS = 250_000;
    private static final int PATIENT_ROUNDS = 25;
    private static final int FIRST_ROUNDS = 3_000;
    private static final String LOOK = """
            SELECT head, CASE WHEN head > ? THEN ARRAY(
                SELECT virtualtransaction FROM pg_locks
                WHERE locktype = 'advisory' AND granted AND classid = %d AND objid = %d AND objsubid = 2
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) END AS writers
            FROM (SELECT coalesce(max(globalindex), 0) AS head FROM domainevententry) AS log
            """.formatted(LogTables.LOCK_CLASS, LogTables.LOCK_OBJECT);

    private record Sight(long head, Set<String> writers) {}

    private final JdbcOperations jdbc;
    private final ReentrantLock one = new ReentrantLock();
    private volatile long horizon;
    private @Nullable Sight awaited;

    PresentWriters(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long beyond(long position) {
        if (horizon <= position) {
            one.lock();
            try {
                for (int look = 0; look < LOOKS && horizon <= position && look(); look++) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            } finally {
                one.unlock();
            }
        }
        return horizon;
    }

    @Override
    public long settled() {
        long head = see().head();
        int patience = horizon > 0 ? PATIENT_ROUNDS : FIRST_ROUNDS;
        for (int round = 0; round < patience && horizon < head; round++) {
            beyond(head - 1);
        }
        if (horizon == 0 && head > 0) {
            throw new EventStoreException("A transaction has been writing to the log for too long.");
        }
        return horizon;
    }

    /** Looks once; true while writers are awaited. */
    private boolean look() {
        Sight sight = see();
        if (awaited != null) {
            awaited.writers().retainAll(sight.writers());
            if (!awaited.writers().isEmpty()) {
                return true;
            }
            horizon = awaited.head();
        }
        awaited = sight.head() > horizon ? sight : null;
        if (awaited != null && awaited.writers().isEmpty()) {
            horizon = awaited.head();
            awaited = null;
        }
        return awaited != null;
    }

    // One statement: its snapshot is taken first and the locks are listed after, so no writer slips between.
    private Sight see() {
        return jdbc.query(LOOK, PresentWriters::sight, horizon).getFirst();
    }

    private static Sight sight(ResultSet row, int number) throws SQLException {
        Array writers = row.getArray("writers");
        return new Sight(
                row.getLong("head"), writers == null ? Set.of() : new HashSet<>(Set.of((String[]) writers.getArray())));
    }
}
