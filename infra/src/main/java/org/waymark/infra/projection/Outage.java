package org.waymark.infra.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteConcernException;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A server is away. That is no fault of the event at hand, which therefore waits in its place and is tried again. */
final class Outage extends RuntimeException {

    Outage(Throwable cause) {
        super(cause);
    }

    static boolean isIn(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return switch (cause) {
            case Outage known -> true;
            case MongoNotPrimaryException elsewhere -> true;
            case MongoNodeIsRecoveringException recovering -> true;
            case MongoWriteConcernException unconfirmed -> true;
            case MongoBulkWriteException written -> written.getWriteErrors().isEmpty();
            case MongoServerException refused -> false;
            case MongoException unreachable -> true;
            case RecordTooLargeException refused -> false;
            case SerializationException refused -> false;
            case KafkaException unreachable -> true;
            case SQLTransientException passing -> true;
            case SQLRecoverableException passing -> true;
            case SQLNonTransientConnectionException unreachable -> true;
            case TransientDataAccessException passing -> true;
            case NonTransientDataAccessResourceException unreachable -> true;
            case CannotCreateTransactionException unreachable -> true;
            case IOException unreachable -> true;
            default -> false;
        };
    }
}
