package org.waymark.infra.log;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The horizons that were tried and not chosen, kept so that they can be measured again. */
final class OtherHorizons {

    private static final String HEAD = "SELECT coalesce(max(globalindex), 0) FROM domainevententry";

    private OtherHorizons() {}

    /** Everything in sight: right only where writers exclude each other. */
    record Visible(JdbcTemplate jdbc) implements Horizon {

        @Override
        public long beyond(long position) {
            return settled();
        }

        @Override
        public long settled() {
            return Objects.requireNonNull(jdbc.queryForObject(HEAD, Long.class));
        }
    }

    /** The head at a moment in which nobody writes. */
    static final class MomentOfExclusion implements Horizon {

        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;
        private long horizon;

        MomentOfExclusion(JdbcTemplate jdbc, TransactionTemplate transaction) {
            this.jdbc = jdbc;
            this.transaction = transaction;
        }

        @Override
        public synchronized long beyond(long position) {
            if (horizon <= position && new Visible(jdbc).settled() > horizon) {
                horizon = settled();
            }
            return horizon;
        }

        @Override
        public synchronized long settled() {
            return Objects.requireNonNull(transaction.execute(status -> {
                jdbc.execute("SELECT pg_advisory_xact_lock(1, 1)");
                return new Visible(jdbc).settled();
            }));
        }
    }

    /** The head once every transaction that had begun to write when it was seen has ended. */
    static final class OldestTransaction implements Horizon {

        private final JdbcTemplate jdbc;
        private long horizon;
        private long candidate;
        private long until;

        OldestTransaction(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public synchronized long beyond(long position) {
            for (int look = 0; look < 40 && horizon <= position && look(); look++) {
                LockSupport.parkNanos(250_000);
            }
            return horizon;
        }

        @Override
        public long settled() {
            long head = new Visible(jdbc).settled();
            for (int round = 0; round < 50 && horizon < head; round++) {
                beyond(head - 1);
            }
            return horizon;
        }

        private boolean look() {
            Map<String, Object> sight = jdbc.queryForMap("SELECT coalesce(max(globalindex), 0) AS head,"
                    + " pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS oldest,"
                    + " pg_current_xact_id()::text::bigint AS next FROM domainevententry");
            if (candidate > horizon) {
                if ((Long) sight.get("oldest") < until) {
                    return true;
                }
                horizon = candidate;
            }
            candidate = (Long) sight.get("head");
            until = (Long) sight.get("next");
            if ((Long) sight.get("oldest") >= until) {
                horizon = candidate;
            }
            return candidate > horizon;
        }
    }
}
