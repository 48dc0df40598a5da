package org.waymark.infra.log;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Asks again, a few times, when another node wrote to the same stream first. Nothing else is repeated: a refusal stays
 * a refusal, and a lost reply is the caller's to repeat.
 */
final class ConcurrencyRetries implements RetryScheduler, AutoCloseable {

    private static final int TIMES = 8;
    private static final int PAUSE_MILLIS = 10;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("retry-", 1).daemon().factory());
    private final RetryScheduler retries = IntervalRetryScheduler.builder()
            .retryExecutor(threads)
            .maxRetryCount(TIMES)
            .retryInterval(PAUSE_MILLIS)
            .nonTransientFailurePredicate(failure -> false)
            .build();

    @Override
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException last,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        return isOvertaken(last) && retries.scheduleRetry(command, last, failures, dispatch);
    }

    private static boolean isOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
