package org.waymark.ui.place;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;

/**
 * One place as a file tells it.
 *
 * @param line counted from 1, the header being the first
 * @param codes by code list
 */
public record PlaceRow(
        int line,
        PlaceId place,
        PlaceLevel level,
        @Nullable PlaceId within,
        Words name,
        Map<CodeListId, String> codes,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public PlaceRow {
        codes = Map.copyOf(codes);
    }
}
