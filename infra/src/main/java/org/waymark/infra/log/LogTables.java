package org.waymark.infra.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.GenericDeadLetterTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** The tables of the log, and the trigger by which every writer, whatever its program, holds the log's lock. */
final class LogTables {

    /** The two halves of the advisory lock's key; no other use of this database may take it. */
    static final int LOCK_CLASS = 0x57_41_59;

    static final int LOCK_OBJECT = 1;
    private static final int CREATION = 2;

    // Before the statement, hence before its first position is drawn from the sequence.
    private static final String HOLD_LOCK = """
            CREATE FUNCTION hold_log_lock() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN PERFORM pg_advisory_xact_lock_shared(%d, %d); RETURN NULL; END';
            CREATE TRIGGER hold_log_lock BEFORE INSERT ON domainevententry
            FOR EACH STATEMENT EXECUTE FUNCTION hold_log_lock()
            """.formatted(LOCK_CLASS, LOCK_OBJECT);

    private final JdbcOperations jdbc;
    private final TransactionOperations transaction;

    LogTables(JdbcOperations jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Creates what is absent; several nodes may start at once. */
    void create() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("SELECT pg_advisory_xact_lock(%d, %d)".formatted(LOCK_CLASS, CREATION));
            execute(connection ->
                    PostgresEventTableFactory.INSTANCE.createDomainEventTable(connection, new EventSchema()));
            execute(connection ->
                    PostgresEventTableFactory.INSTANCE.createSnapshotEventTable(connection, new EventSchema()));
            execute(connection -> PostgresTokenTableFactory.INSTANCE.createTable(connection, new TokenSchema()));
            if (isAbsent("SELECT to_regclass('deadletterentry') IS NULL")) {
                jdbc.execute((ConnectionCallback<int[]>) connection -> {
                    try (var statement =
                            new DeadLetterTable().createTableStatement(connection, DeadLetterSchema.defaultSchema())) {
                        return statement.executeBatch();
                    }
                });
            }
            if (isAbsent("SELECT NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'hold_log_lock')")) {
                jdbc.execute(HOLD_LOCK);
            }
        });
    }

    private boolean isAbsent(String question) {
        return Objects.requireNonNull(jdbc.queryForObject(question, Boolean.class));
    }

    private void execute(Ddl ddl) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = ddl.prepare(connection)) {
                return statement.execute();
            }
        });
    }

    private interface Ddl {
        PreparedStatement prepare(Connection connection) throws SQLException;
    }

    private static final class DeadLetterTable extends GenericDeadLetterTableFactory {

        @Override
        protected String serializedDataType() {
            return "BYTEA";
        }
    }
}
