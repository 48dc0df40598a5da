package org.waymark.infra.reminder;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.ui.Reminders.Unsent;

/** One row for each person and day: what was sent, and what could not be. No address and no word of it is kept. */
class SentTable {

    static final String TABLE = """
            create table if not exists reminder (
                participant text not null,
                day date not null,
                attempts integer not null,
                tried timestamptz not null,
                sent timestamptz,
                cause text,
                primary key (participant, day))""";

    /** How long one machine has to send before another, or the next start, tries. */
    private static final Duration TURN = Duration.ofMinutes(10);

    private final JdbcTemplate database;
    private final Clock clock;

    SentTable(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last day on which somebody was sent a message. */
    Optional<LocalDate> lastSent(ParticipantId who) {
        return database
                .query(
                        "select max(day) as day from reminder where participant = ? and sent is not null",
                        (row, _) -> Optional.ofNullable(row.getDate("day")).map(Date::toLocalDate),
                        who.value())
                .stream()
                .findFirst()
                .flatMap(day -> day);
    }

    /** Whether this one may send now: nobody has, and nobody is at it. */
    boolean mayTry(ParticipantId who, LocalDate day) {
        return database.update(
                        """
                insert into reminder (participant, day, attempts, tried) values (?, ?, 1, ?)
                on conflict (participant, day) do update
                    set attempts = reminder.attempts + 1, tried = excluded.tried, cause = null
                    where reminder.sent is null and (reminder.cause is not null or reminder.tried <= ?)""",
                        who.value(),
                        Date.valueOf(day),
                        now(),
                        Timestamp.from(clock.instant().minus(TURN)))
                == 1;
    }

    void sent(ParticipantId who, LocalDate day) {
        database.update(
                "update reminder set sent = ?, cause = null where participant = ? and day = ?",
                now(),
                who.value(),
                Date.valueOf(day));
    }

    void failed(ParticipantId who, LocalDate day, String cause) {
        database.update(
                "update reminder set cause = ? where participant = ? and day = ?",
                cause,
                who.value(),
                Date.valueOf(day));
    }

    /** What could not be sent, the latest first. */
    List<Unsent> unsent() {
        return database.query(
                "select * from reminder where sent is null and cause is not null order by day desc, participant",
                (row, _) -> unsent(row));
    }

    private static Unsent unsent(ResultSet row) throws SQLException {
        return new Unsent(
                new ParticipantId(row.getString("participant")),
                row.getDate("day").toLocalDate(),
                row.getInt("attempts"),
                row.getString("cause"),
                row.getTimestamp("tried").toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
