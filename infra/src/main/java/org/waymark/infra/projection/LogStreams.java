package org.waymark.infra.projection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** The streams on the log: of which kind each is and how far it has come, up to a position. */
record LogStreams(Map<String, String> kinds, Map<String, Long> sequences, Map<String, Set<String>> ofKind) {

    static LogStreams until(long head, JdbcOperations log) {
        var kinds = new HashMap<String, String>();
        var sequences = new HashMap<String, Long>();
        var ofKind = new HashMap<String, Set<String>>();
        log.query(
                "SELECT aggregateidentifier, min(type) AS kind, max(sequencenumber) AS last FROM domainevententry"
                        + " WHERE globalindex <= ? GROUP BY aggregateidentifier",
                row -> {
                    var stream = row.getString("aggregateidentifier");
                    kinds.put(stream, row.getString("kind"));
                    sequences.put(stream, row.getLong("last"));
                    ofKind.computeIfAbsent(row.getString("kind"), none -> new HashSet<>())
                            .add(stream);
                },
                head);
        return new LogStreams(kinds, sequences, ofKind);
    }
}
