package org.waymark.infra.log;

import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ways of never stepping over an event that were tried, and the engine as it comes. */
enum Guard {
    /** Axon's engine alone. */
    NONE("NULL"),
    /** Writers exclude each other. */
    EXCLUSIVE("pg_advisory_xact_lock(1, 1)"),
    /** Writers share; a reader excludes them for an instant. */
    MOMENT_OF_EXCLUSION("pg_advisory_xact_lock_shared(1, 1)"),
    /** What is shipped: a reader waits for the writers that were under way. */
    PRESENT_WRITERS("pg_advisory_xact_lock_shared(%d, %d)".formatted(LogTables.LOCK_CLASS, LogTables.LOCK_OBJECT));

    private final String beforeInsert;

    Guard(String beforeInsert) {
        this.beforeInsert = beforeInsert;
    }

    /** The engine under this guard, over tables made for it. */
    JdbcEventStorageEngine over(JdbcTemplate jdbc, JdbcTransactionManager transactions) {
        new LogTables(jdbc, new TransactionTemplate(transactions)).create();
        if (this == NONE) {
            jdbc.execute("DROP TRIGGER hold_log_lock ON domainevententry");
            return build(JdbcEventStorageEngine.builder(), jdbc, transactions).build();
        }
        if (this != PRESENT_WRITERS) {
            jdbc.execute("CREATE OR REPLACE FUNCTION hold_log_lock() RETURNS trigger LANGUAGE plpgsql AS"
                    + " 'BEGIN PERFORM " + beforeInsert + "; RETURN NULL; END'");
        }
        return new GaplessStorageEngine(
                build(GaplessStorageEngine.reading(), jdbc, transactions), horizon(jdbc, transactions));
    }

    private Horizon horizon(JdbcTemplate jdbc, JdbcTransactionManager transactions) {
        return switch (this) {
            case NONE, EXCLUSIVE -> new OtherHorizons.Visible(jdbc);
            case MOMENT_OF_EXCLUSION ->
                new OtherHorizons.MomentOfExclusion(jdbc, new TransactionTemplate(transactions));
            case PRESENT_WRITERS -> new PresentWriters(jdbc);
        };
    }

    private static JdbcEventStorageEngine.Builder build(
            JdbcEventStorageEngine.Builder builder, JdbcTemplate jdbc, JdbcTransactionManager transactions) {
        var serializer = new LogSerializer(StoredNames.under("org.waymark.infra.log"));
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new UniqueViolations());
        return builder.connectionProvider(
                        new SpringDataSourceConnectionProvider(Objects.requireNonNull(jdbc.getDataSource())))
                .transactionManager(new ConfirmingTransactions(transactions));
    }
}
