package org.waymark.command.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A place by its code: NUTS, LAU, ISO 3166 or the installation's own, for example {@code IE}. */
public record PlaceId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceId {}

    @Override
    public String toString() {
        return "place:" + value;
    }
}
