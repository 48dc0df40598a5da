package org.waymark.infra.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.command.sealed.Seals;

/** A vault as it stands after start, on one database and one key folder; its clock moves when told. */
public final class House {

    final DataSource database;
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final KeyTable table;
    final KeyFolder folder;
    final SubjectKeys keys;
    final KeyEpochs epochs;
    final Vault vault;
    private Instant now = Instant.parse("2026-05-04T08:00:00Z");

    public House(DataSource database, Path keyFolder) {
        var cipherment = new Cipherment(new SecureRandom());
        var clock = clock();
        this.database = database;
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        table = new KeyTable(jdbc);
        folder = new KeyFolder(keyFolder, keyFolder.resolve("root.key"), cipherment);
        keys = new SubjectKeys(table, folder, cipherment, clock);
        epochs = new KeyEpochs(table, folder, keys, transaction, clock);
        vault = new Vault(keys, table, cipherment, clock);
        epochs.settle();
    }

    /** The seals of the house. */
    public Seals seals() {
        return vault;
    }

    /** Its clock, which moves when told. */
    public Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
