package org.waymark.command.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A measure, unique within its strategy. */
public record MeasureId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureId {}

    @Override
    public String toString() {
        return "measure:" + value;
    }
}
