package org.waymark.infra.projection;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on a thread of its own that is done once for any number of nudges since the last time. */
final class Coalesced implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Coalesced.class);

    private final Semaphore nudges = new Semaphore(0);
    private final Runnable work;
    private final Duration pause;
    private final Thread thread;

    /**
     * Begins to wait for nudges.
     *
     * @param pause the least time between the end of one piece of work and the next
     */
    Coalesced(String name, Duration pause, Runnable work) {
        this.work = work;
        this.pause = pause;
        thread = Thread.ofPlatform().name(name).daemon().start(this::untilClosed);
    }

    /** Asks for the work to be done after what the caller has just done. Returns at once. */
    void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    private void untilClosed() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                nudges.acquire();
                nudges.drainPermits();
                work.run();
                LockSupport.parkNanos(pause.toNanos());
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("{} goes on after {}", thread.getName(), e.getClass().getName());
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
