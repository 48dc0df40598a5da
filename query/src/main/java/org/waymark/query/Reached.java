package org.waymark.query;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** How far the read models have come along the log. A screen waits on it to show what it just caused. */
public interface Reached {

    /**
     * Completes when every read model shows everything that was committed before this call.
     *
     * @return a future that fails with a {@link java.util.concurrent.TimeoutException} after the given time
     */
    CompletableFuture<Void> everythingUntilNow(Duration patience);

    /** Calls the listener after read models have moved; it must return at once. Closing ends it. */
    AutoCloseable whenMoved(Runnable listener);
}
