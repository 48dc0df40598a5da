package org.waymark.query.release;

import java.time.Instant;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;

/** What was accepted for one group, and when. */
record Figure(
        IndicatorId indicator, PlaceId place, Period period, Slice group, Observation observation, Instant accepted) {

    /** Where it stands in a release, whatever it is. */
    String cell() {
        return indicator.value() + " " + place.value() + " " + period + " " + group;
    }
}
