package org.waymark.infra.projection;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Work on a thread of its own that is done once for any number of nudges since the last time. Work that fails is told
 * by its thread, and the next nudge begins on another one.
 */
final class Coalesced implements AutoCloseable {

    private final AtomicBoolean nudged = new AtomicBoolean();
    private final Runnable work;
    private final Duration pause;
    private final ThreadPoolExecutor thread;

    /**
     * Begins to wait for nudges.
     *
     * @param pause the least time between the end of one piece of work and the next
     */
    Coalesced(String name, Duration pause, Runnable work) {
        this.work = work;
        this.pause = pause;
        thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Asks for the work to be done after what the caller has just done. Returns at once. */
    void nudge() {
        if (nudged.compareAndSet(false, true)) {
            thread.execute(this::once);
        }
    }

    private void once() {
        nudged.set(false);
        work.run();
        LockSupport.parkNanos(pause.toNanos());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
