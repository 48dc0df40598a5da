package org.waymark.query.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;

/**
 * An exception from the lock of a period.
 *
 * @param until its last day where it was granted, or null where the source took it
 * @param on the day it was taken or granted
 */
public record Excepted(
        Period period, String reason, @Nullable LocalDate until, LocalDate on, ParticipantId by) {

    /** Whether it lets a report in on that day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
