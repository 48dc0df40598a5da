package org.waymark.command.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A release by the code it is cited by, for example {@code unemployment-2024-1}. */
public record ReleaseId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReleaseId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("Not a release: " + value + ". Write small letters, digits and -");
        }
    }

    @Override
    public String toString() {
        return "release:" + value;
    }
}
