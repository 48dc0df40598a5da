package org.waymark.infra.vault;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real PostgreSQL for as long as the tests run; every test that asks gets a database of its own in it. */
final class Database {

    private static final Database SHARED = new Database();

    private final Path folder;
    private final EmbeddedPostgres server;
    private int created;

    private Database() {
        try {
            folder = Path.of("target", "vault-postgres").toAbsolutePath();
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(true)
                    .setOverrideWorkingDirectory(Path.of("target", "postgres").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized JdbcTemplate fresh() {
        var name = "vault" + ++SHARED.created;
        new JdbcTemplate(SHARED.server.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        var pool = new HikariDataSource();
        pool.setDataSource(SHARED.server.getDatabase("postgres", name));
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return new JdbcTemplate(pool);
    }

    static TransactionTemplate transaction(JdbcTemplate jdbc) {
        return new TransactionTemplate(transactions(jdbc));
    }

    static JdbcTransactionManager transactions(JdbcTemplate jdbc) {
        return new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource()));
    }

    /** Everything PostgreSQL keeps, write-ahead log included. */
    static Path folder() {
        return SHARED.folder;
    }
}
