package org.waymark.infra.inward;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What became of each record, and what its sender is still to be told. */
class Ledger {

    /** Longer than a topic keeps its records, after which none can come again. */
    static final Duration KEPT = Duration.ofDays(35);

    private final JdbcTemplate database;
    private final Clock clock;

    Ledger(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something to be told. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Unanswered(String record, byte[] key, byte[] answer) {}

    boolean knows(String record) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from inward_outcome where record = ?)", Boolean.class, record));
    }

    /** Writes down what became of a record; without an answer nobody is told. */
    void write(String record, byte @Nullable [] key, @Nullable String answer) {
        database.update(
                "insert into inward_outcome (record, answer_key, answer, answered, at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                record,
                key,
                answer,
                answer == null,
                Timestamp.from(clock.instant()));
    }

    List<Unanswered> unanswered(int most) {
        return database.query(
                "select record, answer_key, answer from inward_outcome where not answered order by at, record limit ?",
                Ledger::unanswered,
                most);
    }

    void answered(String record) {
        database.update("update inward_outcome set answered = true where record = ?", record);
    }

    void deleteOld() {
        database.update(
                "delete from inward_outcome where answered and at < ?",
                Timestamp.from(clock.instant().minus(KEPT)));
    }

    /** Whether a later report of the same figure was dealt with already. */
    boolean isOvertaken(String figure, Instant sentAt) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from inward_latest where figure = ? and sent_at > ?)",
                Boolean.class,
                figure,
                Timestamp.from(sentAt)));
    }

    void latest(String figure, Instant sentAt) {
        database.update(
                "insert into inward_latest (figure, sent_at) values (?, ?) on conflict (figure)"
                        + " do update set sent_at = greatest(inward_latest.sent_at, excluded.sent_at)",
                figure,
                Timestamp.from(sentAt));
    }

    private static Unanswered unanswered(ResultSet row, int number) throws SQLException {
        return new Unanswered(
                row.getString("record"),
                row.getBytes("answer_key"),
                row.getString("answer").getBytes(StandardCharsets.UTF_8));
    }
}
