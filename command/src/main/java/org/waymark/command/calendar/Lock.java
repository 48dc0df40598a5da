package org.waymark.command.calendar;

import static org.waymark.command.calendar.CalendarRefusal.LOCKED;
import static org.waymark.command.calendar.CalendarRefusal.NOT_LOCKED;

import java.time.LocalDate;
import org.waymark.command.Refused;

/**
 * From when on the report of a period needs an exception.
 *
 * @param lastDay on which it needs none
 * @param open whether it has one
 */
public record Lock(LocalDate lastDay, boolean open) {

    public boolean holdsOn(LocalDate today) {
        return today.isAfter(lastDay) && !open;
    }

    /** Lets a report in, or says how to get it in all the same. */
    public void letReportIn(LocalDate today) {
        Refused.when(holdsOn(today), LOCKED);
    }

    /** Lets an exception be taken where one is needed. */
    public void letExceptionBeTaken(LocalDate today) {
        Refused.when(!today.isAfter(lastDay), NOT_LOCKED);
    }
}
