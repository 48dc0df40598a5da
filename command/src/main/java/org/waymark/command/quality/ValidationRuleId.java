package org.waymark.command.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A validation rule by its readable code, for example {@code rates-stay-close}. */
public record ValidationRuleId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ValidationRuleId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException("Not a rule: " + value + ". Write letters, digits, . _ -");
        }
    }

    @Override
    public String toString() {
        return "rule:" + value;
    }
}
