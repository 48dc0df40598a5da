package org.waymark.query.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.release.Manifest;

/**
 * What a release holds, made again from what was known then.
 *
 * @param rows in order of indicator, place, period and group
 * @param file the same as CSV, with SDMX codes
 * @param manifest what it is made of
 * @param changed what it tells otherwise than the release it replaces
 */
public record Edition(ReleasePage page, List<EditionRow> rows, String file, Manifest manifest, List<Change> changed) {

    /** What a cell says now and said before; null where it was not there. */
    public record Change(
            EditionRow row,
            @Nullable String before,
            @Nullable String now) {}

    /** How many of its figures are withheld. */
    public long withheld() {
        return rows.stream().filter(EditionRow::isWithheld).count();
    }
}
