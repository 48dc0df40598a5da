package org.waymark.infra.inward;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Keeps the listening going: at once while there is a broker, and every two seconds while there is none. */
class InwardDoor implements SmartLifecycle {

    private static final long PAUSE_MILLIS = 2_000;
    private static final long LAST_WORDS_SECONDS = 10;

    private final Listener listener;
    private final Ledger ledger;
    private @Nullable ScheduledExecutorService thread;

    InwardDoor(Listener listener, Ledger ledger) {
        this.listener = listener;
        this.ledger = ledger;
    }

    @Override
    public synchronized void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("inward-reports").daemon().factory());
        thread = begun;
        begun.execute(() -> turn(begun));
        var _ = begun.scheduleWithFixedDelay(ledger::deleteOld, 1, 24, TimeUnit.HOURS);
    }

    private void turn(ScheduledExecutorService thread) {
        var goesOn = listener.turn();
        if (!thread.isShutdown()) {
            var _ = thread.schedule(() -> turn(thread), goesOn ? 0 : PAUSE_MILLIS, TimeUnit.MILLISECONDS);
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
