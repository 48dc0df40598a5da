package org.waymark.query.burden;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import java.time.LocalDate;
import org.waymark.command.AllowedTo;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;

/**
 * What would this timetable ask for, this year and the next? Answered by an optional {@link CalendarPreview}; nothing
 * where there is no such measure.
 */
@AllowedTo({PLANNER, ADMINISTRATOR})
public record FindCalendarPreview(CalendarId calendar, Timetable timetable, LocalDate today) {}
