package org.waymark.infra.imports;

import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.ui.imports.ImportMatches;
import org.waymark.ui.imports.Matching;

/** What the codes of an organisation's files meant the last time, for each format. */
class MatchTable implements ImportMatches {

    private final JdbcTemplate database;

    MatchTable(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Matching of(String organisation, String format) {
        return database
                .query(
                        "select matching from import_matching where organisation = ? and format = ?",
                        (row, _) -> Written.read(row.getString(1), Matching.class),
                        organisation,
                        format)
                .stream()
                .findFirst()
                .orElse(Matching.NONE);
    }

    @Override
    public void remember(String organisation, String format, Matching matching) {
        database.update("""
                insert into import_matching (organisation, format, matching) values (?, ?, ?)
                on conflict (organisation, format) do update set matching = excluded.matching""", organisation, format, Written.of(matching));
    }
}
