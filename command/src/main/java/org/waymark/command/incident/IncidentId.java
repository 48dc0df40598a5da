package org.waymark.command.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One incident. The id says nothing about whom it happened to. */
public record IncidentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {}

    @Override
    public String toString() {
        return "incident:" + value;
    }
}
