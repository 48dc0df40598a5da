package org.waymark.query.reporting;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.StrategyId;

/**
 * That a plan which binds asks for values of a measure from a place.
 *
 * @param due how many days after its period is over a value is on time
 * @param dimensions by which values are expected to be broken down
 */
public record Ask(StrategyId strategy, Measure measure, PlaceId place, int due, List<String> dimensions) {

    static Ask of(Demand demand) {
        var timetable = demand.timetable();
        return new Ask(demand.strategy(), demand.measure(), demand.place(), timetable.due(), timetable.dimensions());
    }

    /** The last day on which a value is on time, crises aside. */
    public LocalDate dueOn(Period period) {
        return period.end().plusDays(due);
    }
}
