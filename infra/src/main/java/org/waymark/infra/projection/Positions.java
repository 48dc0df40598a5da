package org.waymark.infra.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.EventTrackerStatusChangeListener;
import org.waymark.infra.log.LogHead;
import org.waymark.query.Reached;

/**
 * Knows in memory how far each projection on this machine has come, told by its processor after each commit. Those who
 * wait and those who listen are served on threads of their own, so none of them can hold a processor up.
 */
final class Positions implements Reached, AutoCloseable {

    private static final Duration BETWEEN_PUSHES = Duration.ofMillis(20);

    private record Waiting(long head, CompletableFuture<Void> seen) {}

    private final LogHead log;
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Coalesced arrivals = new Coalesced("reached", Duration.ZERO, this::letGo);
    private final Coalesced pushes = new Coalesced("moved", BETWEEN_PUSHES, this::tell);

    Positions(LogHead log) {
        this.log = log;
    }

    /** Waits for this projection too from now on, and hears of its moves. */
    EventTrackerStatusChangeListener follow(String projection) {
        positions.put(projection, -1L);
        return new EventTrackerStatusChangeListener() {

            @Override
            public void onEventTrackerStatusChange(Map<Integer, EventTrackerStatus> segments) {
                segments.values().forEach(segment -> moved(projection, position(segment)));
            }

            @Override
            public boolean validatePositions() {
                return true;
            }
        };
    }

    private void moved(String projection, long position) {
        positions.put(projection, position);
        arrivals.nudge();
        pushes.nudge();
    }

    @Override
    public CompletableFuture<Void> everythingUntilNow(Duration patience) {
        var here = new Waiting(log.head(), new CompletableFuture<>());
        if (slowest() >= here.head()) {
            return CompletableFuture.completedFuture(null);
        }
        waiting.add(here);
        arrivals.nudge();
        return here.seen().orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public AutoCloseable whenMoved(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private long slowest() {
        return positions.values().stream().mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE);
    }

    private void letGo() {
        var reached = slowest();
        waiting.removeIf(one -> {
            if (one.head() <= reached) {
                one.seen().completeAsync(() -> null, Thread::startVirtualThread);
            }
            return one.head() <= reached || one.seen().isDone();
        });
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    static long position(EventTrackerStatus segment) {
        return segment.trackerRemoved() ? -1 : segment.getCurrentPosition().orElse(-1);
    }

    @Override
    public void close() {
        arrivals.close();
        pushes.close();
    }
}
