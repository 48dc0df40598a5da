package org.waymark.infra.log;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** One real server for all tests of this JVM, with a database of its own for each who asks. */
public final class RealPostgres {

    private static final Path FOLDER = Path.of("target", "test-postgres").toAbsolutePath();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private RealPostgres() {}

    /** A database that nobody else has. */
    public static HikariDataSource database() {
        String name = "test" + DATABASES.incrementAndGet();
        new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        var dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(Server.RUNNING.getJdbcUrl("postgres", name));
        dataSource.setUsername("postgres");
        dataSource.setMaximumPoolSize(24);
        dataSource.setMinimumIdle(0);
        dataSource.addDataSourceProperty("reWriteBatchedInserts", "true");
        return dataSource;
    }

    /** Everything the server keeps, write-ahead log included. */
    public static Path folder() {
        return FOLDER;
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(FOLDER)
                        .setCleanDataDirectory(true)
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
