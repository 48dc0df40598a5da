package org.waymark.command.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.waymark.command.indicator.IndicatorId;

/** The oversight of an indicator's values: one for each. */
public record OversightId(@JsonValue IndicatorId indicator) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OversightId {}

    @Override
    public String toString() {
        return "oversight:" + indicator.value();
    }
}
