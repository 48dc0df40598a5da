package org.waymark.query.calendar;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.util.List;
import org.waymark.command.AllowedTo;
import org.waymark.command.calendar.CalendarId;

/** What did somebody set for these measures? Answered by a list of {@link CalendarPage}, in no order. */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindCalendars(List<CalendarId> calendars) {

    public FindCalendars {
        calendars = List.copyOf(calendars);
    }
}
