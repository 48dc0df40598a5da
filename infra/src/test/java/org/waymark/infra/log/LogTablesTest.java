package org.waymark.infra.log;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class LogTablesTest {

    static final String NEXT_POSITION =
            "SELECT CASE WHEN is_called THEN last_value + 1 ELSE last_value END FROM domainevententry_globalindex_seq";
    static final String WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";

    @Test
    void aPositionIsDrawnOnlyUnderTheLock() {
        try (var log = new TriedLog(Guard.PRESENT_WRITERS)) {
            var writing = log.transaction.execute(status -> {
                log.jdbc.execute(
                        "SELECT pg_advisory_xact_lock(%d, %d)".formatted(LogTables.LOCK_CLASS, LogTables.LOCK_OBJECT));
                var held = CompletableFuture.runAsync(() -> log.write(1, Clock.system(UTC)));
                await().until(() -> count(log.jdbc, WAITING) == 1);
                assertThat(count(log.jdbc, NEXT_POSITION)).isEqualTo(1);
                return held;
            });

            assertThat(writing).succeedsWithin(java.time.Duration.ofSeconds(5));
            assertThat(count(log.jdbc, NEXT_POSITION)).isEqualTo(2);
        }
    }

    @Test
    void aHoleThatARollbackLeftStopsNobody() {
        try (var log = new TriedLog(Guard.PRESENT_WRITERS)) {
            log.transaction.executeWithoutResult(status -> {
                log.append(1, Clock.system(UTC));
                status.setRollbackOnly();
            });
            log.write(1, Clock.system(UTC));

            assertThat(log.reader(null).read().given).hasSize(1);
        }
    }

    @Test
    void aDatabaseThatMayForgetIsRefused() {
        try (var database = RealPostgres.database()) {
            new JdbcTemplate(database)
                    .execute("DO 'BEGIN EXECUTE format(''ALTER DATABASE %I SET"
                            + " synchronous_commit = off'', current_database()); END'");

            assertThatThrownBy(() -> new Node(database.getJdbcUrl()))
                    .hasStackTraceContaining("PostgreSQL runs with synchronous_commit=off");
        }
    }

    private static long count(JdbcTemplate jdbc, String question) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(question, Long.class));
    }
}
