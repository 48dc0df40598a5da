package org.waymark.query.quality;

/** One way of looking at a value. */
@FunctionalInterface
interface Check {

    /** Tells what is odd and what could not be looked at. */
    void look(Subject subject, Seen seen);
}
