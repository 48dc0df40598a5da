package org.waymark.infra.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The wrapped keys in PostgreSQL, schema {@code keyvault}: worthless without the key folder. */
final class KeyTable {

    private static final String SCHEMA = """
            CREATE SCHEMA IF NOT EXISTS keyvault;
            CREATE TABLE IF NOT EXISTS keyvault.epoch (ep integer PRIMARY KEY, born_on date NOT NULL);
            CREATE TABLE IF NOT EXISTS keyvault.subject_key (
                kid uuid PRIMARY KEY,
                wrapped bytea,
                ep integer REFERENCES keyvault.epoch (ep),
                created_day date NOT NULL,
                erased_on date,
                CHECK ((wrapped IS NULL) = (erased_on IS NOT NULL) AND (wrapped IS NULL) = (ep IS NULL)));
            CREATE INDEX IF NOT EXISTS subject_key_ep ON keyvault.subject_key (ep, kid);
            CREATE TABLE IF NOT EXISTS keyvault.opening (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                kid uuid NOT NULL REFERENCES keyvault.subject_key (kid),
                purpose text NOT NULL,
                opened_by text NOT NULL,
                opened_on date NOT NULL);
            CREATE INDEX IF NOT EXISTS opening_kid ON keyvault.opening (kid);
            CREATE TABLE IF NOT EXISTS keyvault.fingerprint (name text PRIMARY KEY, value text NOT NULL);
            """;

    private final JdbcTemplate jdbc;

    KeyTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Two nodes may start at once, so the second waits for the first. Call it in a transaction. */
    void create() {
        jdbc.execute("SELECT pg_advisory_xact_lock(hashtext('keyvault'))");
        jdbc.execute(SCHEMA);
    }

    List<Integer> epochs() {
        return jdbc.query("SELECT ep FROM keyvault.epoch ORDER BY ep", (row, _) -> row.getInt(1));
    }

    LocalDate newestEpochBorn() {
        return jdbc.query("SELECT max(born_on) FROM keyvault.epoch", (row, _) -> row.getObject(1, LocalDate.class))
                .getFirst();
    }

    void addEpoch(int epoch, LocalDate day) {
        jdbc.update("INSERT INTO keyvault.epoch (ep, born_on) VALUES (?, ?)", epoch, day);
    }

    /** Refused by the database while any living key is still wrapped under one of them. */
    void removeEpochsBefore(int epoch) {
        jdbc.update("DELETE FROM keyvault.epoch WHERE ep < ?", epoch);
    }

    /** Until the transaction ends nobody cuts or erases a key. */
    void holdStill() {
        jdbc.execute("LOCK TABLE keyvault.subject_key IN SHARE ROW EXCLUSIVE MODE");
    }

    Optional<WrappedKey> find(UUID kid) {
        return jdbc
                .query("SELECT kid, wrapped, ep FROM keyvault.subject_key WHERE kid = ?", KeyTable::row, kid)
                .stream()
                .findFirst();
    }

    /** Nothing happens where the id is known, be it living or erased. */
    void add(UUID kid, byte[] wrapped, int epoch, LocalDate day) {
        jdbc.update("""
                INSERT INTO keyvault.subject_key (kid, wrapped, ep, created_day) VALUES (?, ?, ?, ?)
                ON CONFLICT (kid) DO NOTHING""", kid, wrapped, epoch, day);
    }

    /** An id never seen leaves a tombstone too, so that it cannot be used afterwards. */
    void erase(UUID kid, LocalDate day) {
        jdbc.update("""
                INSERT INTO keyvault.subject_key AS k (kid, created_day, erased_on) VALUES (?, ?, ?)
                ON CONFLICT (kid) DO UPDATE SET wrapped = NULL, ep = NULL, erased_on = coalesce(k.erased_on, ?)""", kid, day, day, day);
    }

    List<WrappedKey> wrappedBefore(int epoch, int limit) {
        return jdbc.query(
                "SELECT kid, wrapped, ep FROM keyvault.subject_key WHERE ep < ? ORDER BY ep, kid LIMIT ?",
                KeyTable::row,
                epoch,
                limit);
    }

    /** Only while the row is as it was read, so that a key erased meanwhile stays erased. */
    void rewrap(WrappedKey old, byte[] wrapped, int epoch) {
        jdbc.update(
                "UPDATE keyvault.subject_key SET wrapped = ?, ep = ? WHERE kid = ? AND wrapped = ?",
                wrapped,
                epoch,
                old.kid(),
                old.wrapped().orElseThrow());
    }

    void opened(UUID kid, String purpose, String by, LocalDate day) {
        jdbc.update(
                "INSERT INTO keyvault.opening (kid, purpose, opened_by, opened_on) VALUES (?, ?, ?, ?)",
                kid,
                purpose,
                by,
                day);
    }

    long openings(UUID kid) {
        return jdbc.query("SELECT count(*) FROM keyvault.opening WHERE kid = ?", (row, _) -> row.getLong(1), kid)
                .getFirst();
    }

    /** The fingerprint first recorded under this name, which is this one where there was none. */
    String fingerprint(String name, String value) {
        jdbc.update("INSERT INTO keyvault.fingerprint VALUES (?, ?) ON CONFLICT DO NOTHING", name, value);
        return jdbc.query("SELECT value FROM keyvault.fingerprint WHERE name = ?", (row, _) -> row.getString(1), name)
                .getFirst();
    }

    private static WrappedKey row(ResultSet row, int number) throws SQLException {
        return new WrappedKey(row.getObject(1, UUID.class), row.getBytes(2), row.getInt(3));
    }
}
