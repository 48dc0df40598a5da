package org.waymark.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.strategy.Measure;
import org.waymark.query.calendar.CalendarPage;
import org.waymark.query.calendar.FindCalendars;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/** The calendars that somebody set for the measures of plans. */
final class Timetables {

    private final Map<CalendarId, Timetable> set;

    Timetables(Desk desk, List<StrategyPage> plans, Account by) {
        var calendars = plans.stream()
                .flatMap(plan -> goals(plan, null)
                        .flatMap(goal -> goal.measures().stream())
                        .map(measure -> calendar(plan, measure)))
                .toList();
        set = desk.list(new FindCalendars(calendars), CalendarPage.class, by).stream()
                .collect(Collectors.toMap(CalendarPage::calendar, CalendarPage::timetable));
    }

    /** The measures of a plan, or of what a form takes of it. */
    Stream<AskedMeasure> measures(StrategyPage plan, @Nullable FormCode code) {
        return goals(plan, code).flatMap(goal -> goal.measures().stream()).map(measure -> asked(plan, measure));
    }

    static Stream<GoalEntry> goals(StrategyPage plan, @Nullable FormCode code) {
        return plan.goals().stream()
                .filter(goal -> code == null
                        || code.goal() == null
                        || goal.goal().goal().equals(code.goal()));
    }

    private AskedMeasure asked(StrategyPage plan, Measure measure) {
        var timetable = set.get(calendar(plan, measure));
        return timetable == null
                ? new AskedMeasure(measure, List.of(measure.place()), List.of())
                : new AskedMeasure(measure, timetable.places(), timetable.dimensions());
    }

    private static CalendarId calendar(StrategyPage plan, Measure measure) {
        return new CalendarId(plan.strategy(), measure.measure());
    }
}
