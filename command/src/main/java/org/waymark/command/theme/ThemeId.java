package org.waymark.command.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A theme by its readable name. */
public record ThemeId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThemeId {}

    @Override
    public String toString() {
        return "theme:" + value;
    }
}
