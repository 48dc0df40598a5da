package org.waymark.command.place;

/** How large a place is. */
public enum PlaceLevel {
    COUNTRY,
    REGION,
    LOCAL_AUTHORITY
}
