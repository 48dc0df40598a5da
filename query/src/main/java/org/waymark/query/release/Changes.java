package org.waymark.query.release;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.query.release.Edition.Change;

/** What one release tells otherwise than another. */
final class Changes {

    private Changes() {}

    static List<Change> between(List<EditionRow> before, List<EditionRow> now) {
        var then = byCell(before);
        var here = byCell(now);
        return Stream.concat(now.stream(), before.stream().filter(row -> !here.containsKey(row.cell())))
                .map(row -> new Change(row, value(then.get(row.cell())), value(here.get(row.cell()))))
                .filter(change -> !String.valueOf(change.before()).equals(String.valueOf(change.now())))
                .toList();
    }

    private static Map<String, EditionRow> byCell(List<EditionRow> rows) {
        return rows.stream().collect(toMap(EditionRow::cell, row -> row));
    }

    private static @Nullable String value(@Nullable EditionRow row) {
        return row == null ? null : DataFile.value(row);
    }
}
