package org.waymark.query.calendar;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.calendar.CalendarEvent;
import org.waymark.command.calendar.CalendarEvent.CalendarSet;
import org.waymark.query.Pages;
import org.waymark.query.calendar.CalendarPage.Setting;

/** A page for each calendar that was set, with everything that was set before; it never vanishes. */
@Component
@ProcessingGroup("calendar")
class CalendarProjection {

    private final Pages<CalendarPage> pages;
    private final Calendars calendars;

    CalendarProjection(MongoDatabase database) {
        pages = Calendars.pages(database);
        calendars = new Calendars(database);
    }

    @EventHandler
    void on(CalendarEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case CalendarSet set -> {
                var setting = new Setting(
                        set.timetable(), set.reason(), set.whyOverBudget(), LocalDate.ofInstant(at, UTC), set.by());
                if (sequence == 0) {
                    pages.put(set.calendar(), sequence, new CalendarPage(set.calendar(), List.of(setting)));
                } else {
                    pages.change(set.calendar(), sequence, page -> after(page, setting));
                }
            }
        }
    }

    private static CalendarPage after(CalendarPage page, Setting setting) {
        return new CalendarPage(
                page.calendar(),
                Stream.concat(Stream.of(setting), page.settings().stream()).toList());
    }

    @QueryHandler
    Optional<CalendarPage> answer(FindCalendar question) {
        return calendars.find(question.calendar());
    }

    @QueryHandler
    List<CalendarPage> answer(FindCalendars question) {
        return pages.find(question.calendars());
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
