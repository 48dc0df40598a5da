package org.waymark.infra.begun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.waymark.command.ParticipantId;
import org.waymark.ui.Begun;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One row for each person and form. A row that nobody touched for thirty days is deleted, sent or not. */
class BegunTable implements Begun {

    static final String TABLE = """
            create table if not exists begun (
                participant text not null,
                form text not null,
                fields text not null,
                at timestamptz not null,
                primary key (participant, form))""";

    private static final Duration KEPT = Duration.ofDays(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate database;
    private final Clock clock;

    BegunTable(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Beginning> find(ParticipantId who, String form) {
        return database
                .query(
                        "select fields, at from begun where participant = ? and form = ? and at > ?",
                        BegunTable::row,
                        who.value(),
                        form,
                        expired())
                .stream()
                .findFirst();
    }

    @Override
    public void keep(ParticipantId who, String form, Map<String, String> fields) {
        database.update("""
                insert into begun (participant, form, fields, at) values (?, ?, ?, ?)
                on conflict (participant, form) do update set fields = excluded.fields, at = excluded.at""", who.value(), form, JSON.writeValueAsString(fields), Timestamp.from(clock.instant()));
    }

    @Override
    public void forget(ParticipantId who, String form) {
        database.update("delete from begun where participant = ? and form = ?", who.value(), form);
    }

    @Scheduled(initialDelay = 10, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
    void deleteOld() {
        database.update("delete from begun where at <= ?", expired());
    }

    private Timestamp expired() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    private static Beginning row(ResultSet row, int number) throws SQLException {
        var fields = JSON.readValue(row.getString("fields"), new TypeReference<Map<String, String>>() {});
        return new Beginning(fields, row.getTimestamp("at").toInstant());
    }
}
