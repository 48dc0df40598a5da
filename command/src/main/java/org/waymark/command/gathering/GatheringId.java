package org.waymark.command.gathering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One gathering. The id says nothing about who was there. */
public record GatheringId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GatheringId {}

    @Override
    public String toString() {
        return "gathering:" + value;
    }
}
