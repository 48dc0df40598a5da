package org.waymark.infra.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.ui.imports.FileMark;
import org.waymark.ui.imports.ImportFiles;

/** Files by the digest of their content, in pieces, so that none is ever in memory as a whole. */
class FileTable implements ImportFiles {

    private static final int PIECE = 256 * 1024;
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileTable(JdbcTemplate database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public FileMark keep(Path file, String name) {
        try {
            var mark = new FileMark(name, Files.size(file), digest(file));
            transaction.executeWithoutResult(_ -> keep(file, mark));
            return mark;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(Path file, FileMark mark) {
        var now = Timestamp.from(clock.instant());
        var fresh = database.update(
                "insert into import_file (sha256, size, at) values (?, ?, ?) on conflict do nothing",
                mark.sha256(),
                mark.size(),
                now);
        if (fresh == 0) {
            database.update("update import_file set at = ? where sha256 = ?", now, mark.sha256());
            return;
        }
        try (var content = Files.newInputStream(file)) {
            pieces(content, mark.sha256());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void pieces(InputStream content, String sha256) throws IOException {
        var number = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            database.update(
                    "insert into import_piece (sha256, number, content) values (?, ?, ?)", sha256, number++, piece);
        }
    }

    @Override
    public Optional<Path> copy(String sha256) {
        var there = database.queryForList("select 1 from import_file where sha256 = ?", Integer.class, sha256);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        try {
            var copy = Files.createTempFile("import", null);
            try (var out = Files.newOutputStream(copy)) {
                copy(sha256, out);
            }
            return Optional.of(copy);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void copy(String sha256, OutputStream out) throws IOException {
        for (var number = 0; ; number++) {
            var piece = database.queryForList(
                    "select content from import_piece where sha256 = ? and number = ?", byte[].class, sha256, number);
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.getFirst());
        }
    }

    @Scheduled(initialDelay = 15, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
    void deleteOld() {
        var expired = Timestamp.from(clock.instant().minus(KEPT));
        database.update("delete from import_file where at <= ?", expired);
    }

    private static String digest(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
