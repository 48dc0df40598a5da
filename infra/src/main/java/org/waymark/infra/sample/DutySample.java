package org.waymark.infra.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.calendar.BurdenBudgetId;
import org.waymark.command.calendar.BurdenCommand.SetBurdenBudget;
import org.waymark.command.calendar.CalendarCommand.SetCalendar;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.LateReportsCommand.GrantException;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingSeriesId;

/** A calendar that somebody set, an agreed budget, and an exception for the last year: demonstration, not record. */
@Component
class DutySample implements Chapter {

    private static final OrganisationId DEPARTMENT = new OrganisationId("department");
    private static final int DAYS = 30;
    private static final int MINUTES = 25;
    private static final int BUDGET = 120;

    private final Cast cast;
    private final Clock clock;

    DutySample(Cast cast, Clock clock) {
        this.cast = cast;
        this.clock = clock;
    }

    @Override
    public void tell(Catalogue file) {
        var planner = cast.as("planner").participant();
        var today = LocalDate.now(clock);
        var measure = file.measures().getFirst();
        cast.send(new SetBurdenBudget(new BurdenBudgetId(DEPARTMENT), BUDGET, planner), DEPARTMENT.value());
        cast.send(
                new SetCalendar(
                        new CalendarId(file.strategy(), measure.measure()),
                        new Timetable(
                                0,
                                DAYS,
                                2 * DAYS,
                                List.of(measure.place()),
                                measure.headline().codes().keySet().stream().toList(),
                                MINUTES),
                        "Demonstration: both groups are taken from one table, which takes longer than a total",
                        null,
                        planner),
                measure.measure().value());
        var series = new ReportingSeriesId(measure.indicator(), measure.place(), DEPARTMENT);
        cast.send(
                new GrantException(
                        new LateReportsId(series),
                        Period.year(today.getYear() - 1),
                        today.plusDays(DAYS),
                        "Demonstration: the source publishes later this year",
                        planner),
                measure.measure().value());
    }
}
