package org.waymark.command.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A practice by its readable code, for example {@code ie-fair-website}. */
public record PracticeId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PracticeId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException("Not a practice: " + value + ". Write letters, digits, . _ -");
        }
    }

    @Override
    public String toString() {
        return "practice:" + value;
    }
}
