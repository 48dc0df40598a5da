package org.waymark.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the readers of the log are doing, and what an administrator may do about it. Callers see to it that they are one.
 */
public interface Operations {

    /** Every reader of the log, in order of name. */
    List<Reader> readers();

    /** The streams that are held back, longest first. They hold back nobody else. */
    List<HeldBack> heldBack();

    /**
     * Hands the held-back events of one stream to their reader again, in order, until one fails again.
     *
     * @return whether all went through
     * @throws IllegalArgumentException where no reader has this name
     * @throws IllegalStateException where the reader is not running here
     */
    boolean retry(String reader, String stream);

    /**
     * Makes a reader forget what it knows and read the log anew. Returns once it has begun; meanwhile questions are
     * answered with what is there.
     *
     * @throws IllegalArgumentException where no reader has this name, or what it did cannot be undone
     */
    void rebuild(String reader);

    /** Rebuilds every read model. */
    void rebuildAll();

    /** What a reader is at. */
    enum State {
        /** Not running on this machine. */
        STOPPED,
        /** Reads what happened while it was away. */
        CATCHING_UP,
        /** Reads the log anew. */
        REBUILDING,
        /** Has read everything and waits for more. */
        FOLLOWING,
        /** Fails and tries again every few seconds. */
        FAILING
    }

    /**
     * One reader of the log.
     *
     * @param rebuildable whether it keeps a read model
     * @param position of the last event it has dealt with
     * @param head position of the newest event on the log
     * @param failure class of what makes it fail, or null
     * @param rebuildUntil position at which a rebuild is over, or null where there is none
     */
    record Reader(
            String name,
            boolean rebuildable,
            State state,
            long position,
            long head,
            @Nullable String failure,
            @Nullable Long rebuildUntil) {

        /** Positions still to read. */
        public long lag() {
            return Math.max(0, head - position);
        }

        /** The share of a rebuild that is done, from 0 to 1; 1 where none is under way. */
        public double rebuilt() {
            return rebuildUntil == null || rebuildUntil <= 0 ? 1 : Math.min(1, (double) position / rebuildUntil);
        }
    }

    /**
     * A stream of which one event failed. That event and the later ones wait, in order.
     *
     * @param eventType stored name of the event that failed
     * @param cause class of what went wrong; never its message, which could quote somebody
     * @param since when it failed first
     * @param count events waiting
     */
    record HeldBack(String reader, String stream, String eventType, String cause, Instant since, long count) {}
}
