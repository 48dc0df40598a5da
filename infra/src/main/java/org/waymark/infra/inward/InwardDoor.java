package org.waymark.infra.inward;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps the listening going: at once while there is a broker, and every two seconds while there is none. */
class InwardDoor implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InwardDoor.class);
    private static final long PAUSE_MILLIS = 2_000;
    private static final long LAST_WORDS_SECONDS = 10;

    private final Listener listener;
    private final Ledger ledger;
    private final Shelf shelf;
    private volatile boolean heldUp;
    private @Nullable ScheduledExecutorService thread;

    InwardDoor(Listener listener, Ledger ledger, Shelf shelf) {
        this.listener = listener;
        this.ledger = ledger;
        this.shelf = shelf;
    }

    @Override
    public synchronized void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("inward-reports").daemon().factory());
        thread = begun;
        turnAfter(0, begun);
        var _ = begun.scheduleWithFixedDelay(this::deleteOld, 1, 24, TimeUnit.HOURS);
    }

    private void deleteOld() {
        ledger.deleteOld();
        shelf.deleteOld();
    }

    private void turnAfter(long millis, ScheduledExecutorService thread) {
        var soon = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, thread);
        var _ = CompletableFuture.supplyAsync(listener::turn, soon)
                .whenComplete((goesOn, failure) -> next(goesOn, failure, thread));
    }

    /** Goes on, whatever ended the last turn. */
    private void next(@Nullable Boolean goesOn, @Nullable Throwable failure, ScheduledExecutorService thread) {
        if (failure != null && !heldUp) {
            LOG.warn("Listening for reports is held up", failure);
        }
        heldUp = failure != null;
        if (!thread.isShutdown()) {
            turnAfter(Boolean.TRUE.equals(goesOn) ? 0 : PAUSE_MILLIS, thread);
        }
    }

    /** Ends after the record at hand. */
    @Override
    public synchronized void stop() {
        var ending = thread;
        thread = null;
        if (ending == null) {
            return;
        }
        ending.shutdown();
        try {
            if (ending.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                listener.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
