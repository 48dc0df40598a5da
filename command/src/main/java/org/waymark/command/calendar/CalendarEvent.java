package org.waymark.command.calendar;

import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to a reporting calendar. */
public sealed interface CalendarEvent {

    CalendarId calendar();

    /** Reports are expected after this timetable from now on. */
    @StoredAs("calendar.calendar-set")
    record CalendarSet(
            CalendarId calendar,
            Timetable timetable,
            @Nullable String reason,
            @Nullable String whyOverBudget,
            ParticipantId by)
            implements CalendarEvent {}
}
