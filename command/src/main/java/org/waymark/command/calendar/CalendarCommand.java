package org.waymark.command.calendar;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of a reporting calendar. */
public sealed interface CalendarCommand extends Command {

    CalendarId calendar();

    /**
     * Say when, from where and in which detail a measure is to be reported.
     *
     * @param reason why, or null while the measure is only drafted
     * @param whyOverBudget why an organisation is asked for more time than its budget holds, or null where none is
     */
    @AllowedTo(PLANNER)
    record SetCalendar(
            @TargetAggregateIdentifier CalendarId calendar,
            Timetable timetable,
            @Nullable String reason,
            @Nullable String whyOverBudget,
            ParticipantId by)
            implements CalendarCommand {}
}
