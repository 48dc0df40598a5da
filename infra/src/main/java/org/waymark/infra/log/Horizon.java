package org.waymark.infra.log;

/** How far the log may be read: at or below the horizon every position is settled, written for good or never. */
interface Horizon {

    /** The horizon, after a short look for one beyond {@code position}; any answer is safe to read up to. */
    long beyond(long position);

    /** A horizon that covers all that was committed before the call; waits for those who are writing now. */
    long settled();
}
