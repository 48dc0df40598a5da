package org.waymark.command.moderation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The rules by which one house reads what others write. */
public record ModerationId(@JsonValue String value) {

    /** The rules of this house. */
    public static final ModerationId HOUSE = new ModerationId("house");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ModerationId {}

    @Override
    public String toString() {
        return "moderation:" + value;
    }
}
