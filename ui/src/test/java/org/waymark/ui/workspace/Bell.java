package org.waymark.ui.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waymark.query.Reached;

/** Read models that are always abreast, and move when a test says so. */
public final class Bell implements Reached {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Override
    public java.util.concurrent.CompletableFuture<Void> everythingUntilNow(java.time.Duration patience) {
        return java.util.concurrent.CompletableFuture.completedFuture(null);
    }

    @Override
    public AutoCloseable whenMoved(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void ring() {
        listeners.forEach(Runnable::run);
    }
}
