package org.waymark.infra.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.ui.Evidence;
import org.waymark.ui.EvidenceFile;

/** One row for each file. The same file again is the one that is there. */
class EvidenceTable implements Evidence {

    static final String TABLE = """
            create table if not exists evidence (
                id text primary key,
                name text not null,
                kind text not null,
                content bytea not null,
                participant text not null,
                at timestamptz not null)""";

    private final JdbcTemplate database;
    private final Clock clock;

    EvidenceTable(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void keep(EvidenceFile file, ParticipantId by) {
        database.update(
                "insert into evidence values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                file.id(),
                file.name(),
                file.kind().name(),
                file.content(),
                by.value(),
                Timestamp.from(clock.instant()));
    }

    @Override
    public Optional<EvidenceFile> find(String id) {
        return database.query("select name, kind, content from evidence where id = ?", EvidenceTable::file, id).stream()
                .findFirst();
    }

    private static EvidenceFile file(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getString("name"), EvidenceFile.Kind.valueOf(row.getString("kind")), row.getBytes("content"));
    }
}
