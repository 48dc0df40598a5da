package org.waymark.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.calendar.BurdenBudgetId;
import org.waymark.command.calendar.BurdenEvent.BurdenBudgetSet;
import org.waymark.command.calendar.CalendarEvent.CalendarSet;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.LateReportsEvent.ExceptionGranted;
import org.waymark.command.calendar.LateReportsEvent.ExceptionTaken;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.command.calendar.Timetable;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.calendar.CalendarPage.Setting;

class CalendarProjectionTest {

    static final CalendarId CALENDAR = new CalendarId(STRATEGY, JOBLESS);
    static final Timetable SOON = new Timetable(0, 20, 40, List.of(IRELAND), List.of("sex"), 15);
    static final Timetable LATER = new Timetable(5, 45, 90, List.of(IRELAND), List.of("sex"), 15);
    static final LateReportsId LATE = new LateReportsId(SERIES);
    static final LocalDate TOLD_ON = LocalDate.of(2026, 3, 1);
    static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    static final Period PERIOD = Period.year(2018);

    @Test
    void showsWhatHoldsNowAndWhatHeldBefore() {
        ProjectionHarness.of(CalendarProjection::new)
                .given(
                        new CalendarSet(CALENDAR, SOON, null, null, PETRA),
                        new CalendarSet(CALENDAR, LATER, "Too soon", "Agreed", PETRA))
                .answer(
                        new FindCalendar(CALENDAR),
                        CalendarPage.class,
                        page -> assertThat(page)
                                .contains(new CalendarPage(
                                        CALENDAR,
                                        List.of(
                                                new Setting(LATER, "Too soon", "Agreed", TOLD_ON, PETRA),
                                                new Setting(SOON, null, null, TOLD_ON, PETRA)))));
    }

    @Test
    void showsEveryExceptionWithItsReasonTheLatestFirst() {
        ProjectionHarness.of(LateReportsProjection::new)
                .given(
                        new ExceptionTaken(LATE, PERIOD, "The clerk was ill", ROSA),
                        new ExceptionGranted(LATE, PERIOD, UNTIL, "The register moved", PETRA))
                .answers(
                        new FindExceptions(SERIES),
                        Excepted.class,
                        new Excepted(PERIOD, "The register moved", UNTIL, TOLD_ON, PETRA),
                        new Excepted(PERIOD, "The clerk was ill", null, TOLD_ON, ROSA));
    }

    @Test
    void showsBudgetsAsAgreedLast() {
        var council = new BurdenBudgetId(COUNCIL);
        ProjectionHarness.of(BudgetProjection::new)
                .given(
                        new BurdenBudgetSet(council, 600, PETRA),
                        new BurdenBudgetSet(new BurdenBudgetId(STATISTICS), 0, PETRA),
                        new BurdenBudgetSet(council, 500, PETRA))
                .answers(
                        new FindBudgets(),
                        BudgetPage.class,
                        new BudgetPage(STATISTICS, 0, TOLD_ON, PETRA),
                        new BudgetPage(COUNCIL, 500, TOLD_ON, PETRA));
    }
}
