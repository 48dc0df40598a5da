package org.waymark.ui.api;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days of a request. */
final class Days {

    private Days() {}

    static LocalDate read(String field, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADay) {
            throw new UnreadableField(
                    field, "'" + text + "' is not a day.", "Write it as YYYY-MM-DD, for example 2026-03-14.");
        }
    }
}
