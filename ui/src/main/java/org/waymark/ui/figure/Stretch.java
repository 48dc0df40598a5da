package org.waymark.ui.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on a timeline.
 *
 * @param from its first day, or null where it has no beginning
 * @param until its last day, or null where it has no end
 * @param throughout whether something goes on all the time, or happens on one of the days, by the last at the latest
 */
public record Stretch(@Nullable LocalDate from, @Nullable LocalDate until, boolean throughout) {

    /** Whether something of it lies between two days, both included. */
    public boolean meets(LocalDate first, LocalDate last) {
        return (from == null || !from.isAfter(last)) && (until == null || !until.isBefore(first));
    }

    /** Whether it is one day. */
    boolean oneDay() {
        return from != null && from.equals(until);
    }
}
