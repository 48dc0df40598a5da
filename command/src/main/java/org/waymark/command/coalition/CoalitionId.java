package org.waymark.command.coalition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A coalition by its readable name, for example {@code harbour-table}. */
public record CoalitionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CoalitionId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("Not a coalition: " + value + ". Write small letters, digits, dashes");
        }
    }

    @Override
    public String toString() {
        return "coalition:" + value;
    }
}
