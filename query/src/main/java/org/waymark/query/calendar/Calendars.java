package org.waymark.query.calendar;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.strategy.Measure;
import org.waymark.query.Pages;

/** When measures are to be reported, to be read by whoever answers a question about it. */
public final class Calendars {

    private final Pages<CalendarPage> pages;

    /** Reads from this database. */
    public Calendars(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<CalendarPage> pages(MongoDatabase database) {
        return new Pages<>(database, "calendar_1", CalendarPage.class);
    }

    /** The calendar that somebody set. */
    public Optional<CalendarPage> find(CalendarId calendar) {
        return pages.find(calendar);
    }

    /** The timetables that somebody set, of these calendars. */
    public Map<CalendarId, Timetable> of(Collection<CalendarId> asked) {
        return pages.find(asked).stream().collect(Collectors.toMap(CalendarPage::calendar, CalendarPage::timetable));
    }

    /** What holds for a measure where nobody set anything else. */
    public static Timetable usual(Measure measure) {
        return Timetable.usual(
                measure.place(), measure.headline().codes().keySet().stream().toList());
    }
}
