package org.waymark.command.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A strategy by its readable name, for example {@code ie-mis-2017}. */
public record StrategyId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StrategyId {}

    @Override
    public String toString() {
        return "strategy:" + value;
    }
}
