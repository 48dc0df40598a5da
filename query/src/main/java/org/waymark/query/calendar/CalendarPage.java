package org.waymark.query.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;

/**
 * When a measure is to be reported, as somebody set it.
 *
 * @param settings the latest first
 */
public record CalendarPage(CalendarId calendar, List<Setting> settings) {

    /**
     * One timetable and since when it holds.
     *
     * @param reason why, or null where the measure was only drafted
     * @param whyOverBudget why it asks somebody for more time than agreed, or null where it does not
     */
    public record Setting(
            Timetable timetable,
            @Nullable String reason,
            @Nullable String whyOverBudget,
            LocalDate on,
            ParticipantId by) {}

    /** What holds now. */
    public Timetable timetable() {
        return settings.getFirst().timetable();
    }
}
