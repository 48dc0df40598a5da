package org.waymark.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that goes on after its parent was killed, holding the data folder. */
final class OrphanedPostgres {

    private static final int PATIENCE_SECONDS = 20;

    private OrphanedPostgres() {}

    /** Ends it in order where it exists; its clients are gone, so nothing is cut off. */
    static void stop(Path data) throws IOException {
        var orphan = find(data);
        if (orphan.isEmpty()) {
            return;
        }
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartRefused(
                    "An earlier run left PostgreSQL (process " + orphan.get().pid()
                            + ") running, and it does not stop.",
                    "End that process, then start again. Nothing is lost by it.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The pid file may be old and its number given to somebody else by now, so the program's name is looked at too. */
    static Optional<ProcessHandle> find(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var first = Files.readAllLines(file).stream().findFirst().orElse("").strip();
        return first.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(first)).filter(OrphanedPostgres::isPostgres)
                : Optional.empty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .map(program -> program.getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }
}
