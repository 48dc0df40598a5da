package org.waymark.infra.log;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.waymark.command.NotConfirmed;

/** Transactions that tell a commit the server refused from one whose reply never came. */
final class ConfirmingTransactions extends SpringTransactionManager {

    // SQLSTATE classes: constraint violated, transaction already failed, rolled back as deadlocked or unserialisable.
    private static final Set<String> REFUSALS = Set.of("23", "25", "40");

    ConfirmingTransactions(PlatformTransactionManager transactions) {
        super(transactions);
    }

    @Override
    protected void commitTransaction(TransactionStatus status) {
        try {
            super.commitTransaction(status);
        } catch (NestedRuntimeException e) {
            if (isOutcomeUnknown(e)) {
                throw new NotConfirmed(e);
            }
            throw e;
        }
    }

    // Whatever is not plainly the server's refusal may have been written: its end, its silence, a broken line.
    private static boolean isOutcomeUnknown(Throwable failure) {
        SQLException reply = reply(failure);
        return reply != null && REFUSALS.stream().noneMatch(String.valueOf(reply.getSQLState())::startsWith);
    }

    private static @Nullable SQLException reply(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException reply) {
                return reply;
            }
        }
        return null;
    }
}
