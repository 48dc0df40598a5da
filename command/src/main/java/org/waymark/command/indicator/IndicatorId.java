package org.waymark.command.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An indicator by its readable code, for example {@code unemployment-rate}. */
public record IndicatorId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorId {}

    @Override
    public String toString() {
        return "indicator:" + value;
    }
}
