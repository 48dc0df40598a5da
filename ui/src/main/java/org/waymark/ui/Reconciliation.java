package org.waymark.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether the pages that answer questions are those that the log tells of. */
public interface Reconciliation {

    /** The last comparison of all pages with the log; nothing before the first. */
    Optional<Compared> last();

    /**
     * A comparison.
     *
     * @param pages how many pages there are
     * @param digest of every page's collection, name and last event, the same on any machine that has read as far
     * @param lost pages that differ from what the log tells
     */
    record Compared(Instant at, long pages, String digest, List<Lost> lost) {

        public Compared {
            lost = List.copyOf(lost);
        }
    }

    /** A page that is not as it should be. */
    record Lost(String reader, String collection, String stream, Fault fault) {}

    /** What is wrong with it. */
    enum Fault {
        /** The log tells of it, and it is not there. */
        MISSING,
        /** It has seen an event that is not on the log. */
        AHEAD
    }
}
