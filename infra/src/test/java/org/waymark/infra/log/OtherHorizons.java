package org.waymark.infra.log;

import java.util.Objects;
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
}
