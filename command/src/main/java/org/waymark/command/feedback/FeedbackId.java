package org.waymark.command.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One voice. The id says nothing about its author. */
public record FeedbackId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeedbackId {}

    @Override
    public String toString() {
        return "feedback:" + value;
    }
}
