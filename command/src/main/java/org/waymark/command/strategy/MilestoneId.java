package org.waymark.command.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A planned milestone, unique within its strategy. */
public record MilestoneId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MilestoneId {}

    @Override
    public String toString() {
        return "milestone:" + value;
    }
}
