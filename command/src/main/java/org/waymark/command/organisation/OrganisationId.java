package org.waymark.command.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An organisation by its short name, for example {@code fingal}. */
public record OrganisationId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {}

    /** Whether it tells nothing of the organisation: {@code protected-} and eight hexadecimal digits. */
    public boolean isNeutral() {
        return value.matches("protected-[0-9a-f]{8}");
    }

    @Override
    public String toString() {
        return "organisation:" + value;
    }
}
