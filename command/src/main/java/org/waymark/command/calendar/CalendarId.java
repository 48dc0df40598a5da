package org.waymark.command.calendar;

import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

/** The reporting calendar of one measure. The id follows from the measure, so it is never looked up. */
public record CalendarId(StrategyId strategy, MeasureId measure) {

    @Override
    public String toString() {
        return "calendar:" + strategy.value() + ":" + measure.value();
    }
}
