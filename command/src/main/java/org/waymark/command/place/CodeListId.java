package org.waymark.command.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A list of codes by its scheme and, where it is published anew now and then, its vintage: {@code nuts:2021}. */
public record CodeListId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CodeListId {
        if (!value.matches("[a-z0-9-]{1,30}(:[a-z0-9-]{1,20})?")) {
            throw new IllegalArgumentException("Not a code list: " + value + ". Write scheme or scheme:vintage");
        }
    }

    /** What it is a vintage of, for example {@code nuts}. */
    public String scheme() {
        return value.contains(":") ? value.substring(0, value.indexOf(':')) : value;
    }

    /** Its vintage, for example {@code 2021}; empty where there is only one. */
    public String vintage() {
        return value.contains(":") ? value.substring(value.indexOf(':') + 1) : "";
    }

    @Override
    public String toString() {
        return "code-list:" + value;
    }
}
