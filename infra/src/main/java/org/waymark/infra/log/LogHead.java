package org.waymark.infra.log;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/** Where the log ends. */
public final class LogHead {

    private final JdbcOperations jdbc;

    LogHead(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The position of the newest committed event, 0 when there is none. A reader whose position has reached it has been
     * given every event that was acknowledged before this call.
     */
    public long head() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT coalesce(max(globalindex), 0) FROM domainevententry", Long.class));
    }
}
