package org.waymark.infra.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL as a child process that survives a kill of its parent; the next start stops such an orphan first. */
final class PostgresServer {

    static final String NAME = "postgres";
    /** Long enough to recover a large log after a kill. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private PostgresServer() {}

    static EmbeddedServer start(DataFolder folder, int port) throws IOException {
        var data = folder.path().resolve(NAME);
        OrphanedPostgres.stop(data);
        folder.part(NAME);
        var server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries(folder.path()).toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // the library switches these off, for tests; here an acknowledgement must outlive a power cut
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("idle_in_transaction_session_timeout", "30s")
                .start();
        folder.whole(NAME);
        return () -> close(server);
    }

    /** Apart from the data, since the library clears up old data folders beside its binaries. */
    private static Path binaries(Path folder) throws IOException {
        var binaries = Files.createDirectories(folder.resolve("postgres-binaries"));
        for (var unpacked : children(binaries)) {
            if (!Files.exists(unpacked.resolve(".exists"))) {
                FileSystemUtils.deleteRecursively(unpacked);
            }
        }
        return binaries;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
