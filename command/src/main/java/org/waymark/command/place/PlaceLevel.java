package org.waymark.command.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** How large a place is: one of the usual levels, or one that the installation has named. */
public record PlaceLevel(@JsonValue String value) {

    public static final PlaceLevel COUNTRY = new PlaceLevel("COUNTRY");
    public static final PlaceLevel REGION = new PlaceLevel("REGION");
    public static final PlaceLevel LOCAL_AUTHORITY = new PlaceLevel("LOCAL_AUTHORITY");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceLevel {
        value = value.toUpperCase(Locale.ROOT);
        if (!value.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("Not a level: " + value + ". Write letters, digits and _");
        }
    }

    /** Those that are there without being named, from the largest on. */
    public static List<PlaceLevel> usual() {
        return List.of(COUNTRY, REGION, LOCAL_AUTHORITY);
    }

    @Override
    public String toString() {
        return "level:" + value;
    }
}
