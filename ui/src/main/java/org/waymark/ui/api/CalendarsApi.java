package org.waymark.ui.api;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;
import org.waymark.command.calendar.CalendarCommand.SetCalendar;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.burden.CalendarPreview;
import org.waymark.query.burden.FindCalendarPreview;
import org.waymark.query.calendar.CalendarPage;
import org.waymark.query.calendar.CalendarPage.Setting;
import org.waymark.query.calendar.FindCalendar;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import tools.jackson.databind.node.ObjectNode;

/** When a measure is to be reported: what somebody set, what a timetable would ask for, and setting it. */
@RestController
@RequestMapping("/api/v1/calendars/{strategy}/{measure}")
class CalendarsApi {

    private final Desk desk;
    private final Accounts accounts;
    private final Clock clock;

    CalendarsApi(Desk desk, Accounts accounts, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Everything that was set, the latest first. */
    @GetMapping
    List<Setting> settings(@PathVariable String strategy, @PathVariable String measure, @Nullable Principal caller) {
        return desk.find(new FindCalendar(calendar(strategy, measure)), CalendarPage.class, account(caller))
                .map(CalendarPage::settings)
                .orElseThrow(() -> new NotThere("calendar", strategy + "/" + measure));
    }

    /** What a timetable would ask for. Nothing is set. */
    @PostMapping("/preview")
    Optional<CalendarPreview> preview(
            @PathVariable String strategy,
            @PathVariable String measure,
            @RequestBody ObjectNode timetable,
            Principal caller) {
        var asked = ActReader.read(Timetable.class, timetable);
        return desk.find(
                new FindCalendarPreview(calendar(strategy, measure), asked, LocalDate.now(clock)),
                CalendarPreview.class,
                account(caller));
    }

    /** Takes {@code timetable}, {@code reason}, {@code whyOverBudget} and {@code key}. */
    @PostMapping("/set-calendar")
    ActAnswer set(
            @PathVariable String strategy,
            @PathVariable String measure,
            @RequestBody ObjectNode body,
            Principal caller) {
        var account = account(caller);
        var key = ActReader.key(body);
        var fields = body.deepCopy();
        fields.putObject("calendar").put("strategy", strategy).put("measure", measure);
        var command = ActReader.read(SetCalendar.class, fields, account.participant());
        desk.send(command, account, key == null ? UUID.randomUUID().toString() : key);
        desk.see();
        return new ActAnswer(strategy, "set-calendar", key, "done");
    }

    private static CalendarId calendar(String strategy, String measure) {
        return new CalendarId(new StrategyId(strategy), new MeasureId(measure));
    }

    private Account account(@Nullable Principal caller) {
        if (caller == null) {
            throw Refused.because(AccessRefusal.NOT_SIGNED_IN);
        }
        return accounts.named(caller.getName()).orElseThrow();
    }
}
