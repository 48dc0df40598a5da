package org.waymark.infra.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.ui.imports.ImportId;

/** Counts by name. */
final class Counting {

    private Counting() {}

    static <E> Map<E, Integer> of(JdbcTemplate database, String sql, ImportId id, Function<String, E> name) {
        var counted = new HashMap<E, Integer>();
        database.query(
                sql,
                row -> {
                    counted.put(name.apply(row.getString(1)), row.getInt(2));
                },
                id.value());
        return counted;
    }
}
