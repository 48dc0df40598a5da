package org.waymark.command.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.waymark.command.indicator.IndicatorId;

/** The thresholds of an indicator. The id follows from it, so it is never looked up. */
public record ThresholdsId(@JsonValue IndicatorId indicator) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThresholdsId {}

    @Override
    public String toString() {
        return "thresholds:" + indicator.value();
    }
}
