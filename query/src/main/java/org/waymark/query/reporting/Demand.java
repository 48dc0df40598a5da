package org.waymark.query.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyId;

/**
 * What a measure of a plan asks of whoever reports on a place.
 *
 * @param since the day the service learned that the measure binds; nothing locks before there was time since then
 */
record Demand(
        StrategyId strategy, Outline outline, Measure measure, PlaceId place, Timetable timetable, LocalDate since) {

    CalendarId calendar() {
        return new CalendarId(strategy, measure.measure());
    }

    ReportingSeriesId series(OrganisationId source) {
        return new ReportingSeriesId(measure.indicator(), place, source);
    }

    /** The periods that are over by a day. */
    Stream<Period> periods(LocalDate until) {
        return Expected.periods(outline, measure, until).stream();
    }

    /** Those of them that may be reported on. */
    List<Period> open(LocalDate today) {
        return periods(today).filter(period -> !today.isBefore(opensOn(period))).toList();
    }

    LocalDate opensOn(Period period) {
        return period.end().plusDays(1L + timetable.opens());
    }

    LocalDate dueOn(Period period) {
        return period.end().plusDays(timetable.due());
    }

    LocalDate lockedOn(Period period) {
        var locked = period.end().plusDays(timetable.locks());
        var fair = since.plusDays(timetable.locks());
        return locked.isBefore(fair) ? fair : locked;
    }
}
