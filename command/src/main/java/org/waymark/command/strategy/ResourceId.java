package org.waymark.command.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of money on record, unique within its strategy. */
public record ResourceId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResourceId {}

    @Override
    public String toString() {
        return "resource:" + value;
    }
}
