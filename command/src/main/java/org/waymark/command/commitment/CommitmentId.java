package org.waymark.command.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A commitment by its readable code, for example {@code GCM-16} or {@code SDG-10.7}. */
public record CommitmentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommitmentId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException("Not a commitment: " + value + ". Write letters, digits, . _ -");
        }
    }

    @Override
    public String toString() {
        return "commitment:" + value;
    }
}
