package org.waymark.infra.log;

import java.sql.SQLException;
import java.util.Set;

/** Tells a connection to PostgreSQL that broke, was ended or could not be had from what the server has to say. */
final class LostConnection {

    // SQLSTATE classes: connection failed, server short of connections or other means, server ended by its operator.
    private static final Set<String> STATES = Set.of("08", "53", "57P");

    private LostConnection() {}

    static boolean in(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && isLost(said)) {
                return true;
            }
        }
        return false;
    }

    // The server gives every refusal a state; the pool, whose connection is closed or taken, gives none.
    private static boolean isLost(SQLException said) {
        var state = said.getSQLState();
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }
}
