package org.waymark.command.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A fact by its readable code, for example {@code rents-and-newcomers}. */
public record FactId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException("Not a fact: " + value + ". Write letters, digits, . _ -");
        }
    }

    @Override
    public String toString() {
        return "fact:" + value;
    }
}
