package org.waymark.infra.inward;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.infra.inward.Inspected.Poison;
import org.waymark.infra.inward.Letter.Header;
import org.waymark.ui.Quarantine.Held;
import org.waymark.ui.Quarantine.Reason;

/** The records that are held back, as they came. */
class Shelf {

    /** As much of a record as is kept; the topic takes no larger ones. */
    static final int MOST_KEPT = 2 * 1024 * 1024;

    private static final int MOST_HEADERS = 100;
    private static final String NOT_KEPT = "not-kept";

    private final JdbcTemplate database;
    private final int most;
    private final Clock clock;

    /** @param most records that may wait; of more only that they came is known */
    Shelf(JdbcTemplate database, int most, Clock clock) {
        this.database = database;
        this.most = most;
        this.clock = clock;
    }

    void put(Letter letter, Poison poison) {
        var full = count() >= most;
        var now = Timestamp.from(clock.instant());
        database.update(
                "insert into inward_quarantine (record, reason, field, organisation, since, topic, part, position,"
                        + " stamp, key, value, size, headers, tries, settled, settled_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?) on conflict (record) do nothing",
                letter.identity(),
                poison.reason().name(),
                poison.field(),
                poison.organisation(),
                now,
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.timestamp(),
                full ? null : kept(letter.key()),
                full ? null : kept(letter.value()),
                letter.size(),
                full ? "" : headers(letter),
                full ? NOT_KEPT : null,
                full ? now : null);
    }

    /** How many came while as many waited as may, and were not kept. */
    long leftOut() {
        var count = database.queryForObject(
                "select count(*) from inward_quarantine where settled = ?", Long.class, NOT_KEPT);
        return count == null ? 0 : count;
    }

    /** Forgets what was settled long ago. */
    void deleteOld() {
        database.update(
                "delete from inward_quarantine where settled_at < ?",
                Timestamp.from(clock.instant().minus(Ledger.KEPT)));
    }

    /** It was dealt with again and stays. */
    void stays(long id, Poison poison) {
        database.update(
                "update inward_quarantine set reason = ?, field = ?, organisation = ?, tries = tries + 1 where id = ?",
                poison.reason().name(),
                poison.field(),
                poison.organisation(),
                id);
    }

    void settle(long id, String how, @Nullable String because, ParticipantId by) {
        database.update(
                "update inward_quarantine set settled = ?, settled_at = ?, settled_by = ?, settled_because = ?"
                        + " where id = ? and settled is null",
                how,
                Timestamp.from(clock.instant()),
                by.value(),
                because,
                id);
    }

    long count() {
        var count = database.queryForObject("select count(*) from inward_quarantine where settled is null", Long.class);
        return count == null ? 0 : count;
    }

    List<Held> waiting(int most) {
        return database.query(
                "select * from inward_quarantine where settled is null order by id limit ?", Shelf::held, most);
    }

    Optional<Held> find(long id) {
        return database
                .query("select * from inward_quarantine where id = ? and settled is null", Shelf::held, id)
                .stream()
                .findFirst();
    }

    Optional<Letter> letter(long id) {
        return database
                .query("select * from inward_quarantine where id = ? and settled is null", Shelf::letter, id)
                .stream()
                .findFirst();
    }

    private static byte @Nullable [] kept(byte @Nullable [] bytes) {
        return bytes == null || bytes.length <= MOST_KEPT ? bytes : Arrays.copyOf(bytes, MOST_KEPT);
    }

    /** A line for each: its name and value in Base64, apart by a space; no value is a hyphen. */
    private static String headers(Letter letter) {
        var lines = new StringBuilder();
        letter.headers().stream().limit(MOST_HEADERS).forEach(header -> {
            var value = header.value();
            lines.append(base64(header.name().getBytes(StandardCharsets.UTF_8)))
                    .append(' ')
                    .append(value == null ? "-" : base64(value))
                    .append('\n');
        });
        return lines.toString();
    }

    private static List<Header> headers(String lines) {
        var headers = new ArrayList<Header>();
        lines.lines().forEach(line -> {
            var parts = line.split(" ", 2);
            headers.add(new Header(
                    new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.UTF_8),
                    parts[1].equals("-") ? null : Base64.getDecoder().decode(parts[1])));
        });
        return headers;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getString("topic"),
                row.getInt("part"),
                row.getLong("position"),
                row.getLong("stamp"),
                row.getBytes("key"),
                row.getBytes("value"),
                headers(row.getString("headers")));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getLong("id"),
                Reason.valueOf(row.getString("reason")),
                row.getString("field"),
                row.getString("organisation"),
                row.getTimestamp("since").toInstant(),
                row.getString("topic"),
                row.getInt("part"),
                row.getLong("position"),
                Escaped.of(row.getBytes("key")),
                headers(row.getString("headers")).stream()
                        .map(header -> Escaped.of(header.name()) + ": " + Escaped.of(header.value()))
                        .toList(),
                row.getInt("size"),
                Escaped.of(row.getBytes("value")),
                row.getInt("size") <= MOST_KEPT,
                row.getInt("tries"));
    }
}
