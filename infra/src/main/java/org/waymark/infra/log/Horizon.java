package org.waymark.infra.log;

/** How far the log may be read: at or below the horizon every position is settled, written for good or never. */
interface Horizon {

    /** The horizon, after a short look for one beyond {@code position}; any answer is safe to read up to. */
    long beyond(long position);

    /**
     * A horizon at the head, after a longer wait for those who are writing now. Where they take too long it is an
     * earlier one, so that a reader who starts here is given a little more, never less.
     */
    long settled();
}
