package org.waymark.infra.log;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;

/** Knows a duplicate key by PostgreSQL's state: its driver does not use JDBC's exception class for it. */
final class UniqueViolations extends JdbcSQLErrorCodesResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return true;
            }
        }
        return super.isDuplicateKeyViolation(exception);
    }
}
