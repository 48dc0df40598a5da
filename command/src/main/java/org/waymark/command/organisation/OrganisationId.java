package org.waymark.command.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An organisation by its short name, for example {@code fingal}. */
public record OrganisationId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {}

    @Override
    public String toString() {
        return "organisation:" + value;
    }
}
