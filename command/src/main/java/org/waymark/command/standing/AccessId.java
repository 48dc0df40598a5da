package org.waymark.command.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One attempt of a monitor to look for itself. */
public record AccessId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessId {}

    @Override
    public String toString() {
        return "access:" + value;
    }
}
