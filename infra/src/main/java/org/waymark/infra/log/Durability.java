package org.waymark.infra.log;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** Refuses a database on which an acknowledged event could be lost or stepped over. */
final class Durability {

    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "fsync", Set.of("on"),
            "full_page_writes", Set.of("on"),
            "synchronous_commit", Set.of("on", "remote_apply"),
            // Each look at the horizon must see what was committed a moment ago.
            "default_transaction_isolation", Set.of("read committed"));

    private final JdbcOperations jdbc;

    Durability(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Stops the start unless each setting is as required and positions are drawn one at a time. */
    void require() {
        REQUIRED.forEach((setting, allowed) -> {
            String value = ask("SELECT current_setting('" + setting + "')");
            if (!allowed.contains(value)) {
                throw new IllegalStateException(
                        "PostgreSQL runs with %s=%s; Waymark keeps its log only where it is one of %s."
                                .formatted(setting, value, allowed));
            }
        });
        String drawn = ask("SELECT seqcache FROM pg_sequence"
                + " WHERE seqrelid = pg_get_serial_sequence('domainevententry', 'globalindex')::regclass");
        if (!"1".equals(drawn)) {
            throw new IllegalStateException(
                    "The log's sequence hands out %s positions at a time; it must be 1.".formatted(drawn));
        }
    }

    private String ask(String question) {
        return Objects.requireNonNull(jdbc.queryForObject(question, String.class));
    }
}
