package org.waymark.command.standing;

import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;

/** What several standings say about one indicator, place and period. */
public record DivergenceId(IndicatorId indicator, PlaceId place, Period period) {

    @Override
    public String toString() {
        return "divergence:" + indicator.value() + ":" + place.value() + ":" + period.code();
    }
}
