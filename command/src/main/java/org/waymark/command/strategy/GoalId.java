package org.waymark.command.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A goal, unique within its strategy. */
public record GoalId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {}

    @Override
    public String toString() {
        return "goal:" + value;
    }
}
