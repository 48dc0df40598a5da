package org.waymark.infra.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.command.Refused;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.ui.Desk;
import org.waymark.ui.imports.FileMark;
import org.waymark.ui.imports.ImportFiles;
import org.waymark.ui.imports.ImportRefusal;

/**
 * Files by the digest of their content, in pieces, so that none is ever in memory as a whole. Each file is sealed under
 * a key of its own, which is erased with it after thirty days.
 */
class FileTable implements ImportFiles {

    private static final int PIECE = 256 * 1024;
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Seals seals;
    private final Clock clock;

    FileTable(JdbcTemplate database, TransactionTemplate transaction, Seals seals, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.seals = seals;
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
        var key = UUID.randomUUID();
        var fresh = database.update(
                "insert into import_file (sha256, size, at, key) values (?, ?, ?, ?) on conflict do nothing",
                mark.sha256(),
                mark.size(),
                now,
                key);
        if (fresh == 0) {
            database.update("update import_file set at = ? where sha256 = ?", now, mark.sha256());
            return;
        }
        seals.cut(key);
        try (var content = Files.newInputStream(file)) {
            pieces(content, mark.sha256(), key);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void pieces(InputStream content, String sha256, UUID key) throws IOException {
        var number = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            var sealed = seals.seal(key, in(sha256, number), Base64.getEncoder().encodeToString(piece));
            database.update(
                    "insert into import_piece (sha256, number, content) values (?, ?, ?)",
                    sha256,
                    number++,
                    Written.of(sealed).getBytes(UTF_8));
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
            out.write(opened(sha256, number, Written.read(new String(piece.getFirst(), UTF_8), Sealed.class)));
        }
    }

    /** For those who sent it, or the machine in their place. */
    private byte[] opened(String sha256, int number, Sealed sealed) {
        return seals.open(sealed, in(sha256, number), Purpose.AUTHOR, Desk.ANYBODY.participant())
                .map(Base64.getDecoder()::decode)
                .orElseThrow(() -> Refused.because(ImportRefusal.FILE_GONE));
    }

    private static SealedIn in(String sha256, int number) {
        return new SealedIn("import-file", sha256, Integer.toString(number));
    }

    @Scheduled(initialDelay = 15, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
    void deleteOld() {
        var expired = Timestamp.from(clock.instant().minus(KEPT));
        database.queryForList("select sha256 from import_file where at <= ?", String.class, expired)
                .forEach(sha256 -> transaction.executeWithoutResult(_ -> delete(sha256, expired)));
    }

    private void delete(String sha256, Timestamp expired) {
        database.queryForList(
                        "delete from import_file where sha256 = ? and at <= ? returning key",
                        UUID.class,
                        sha256,
                        expired)
                .forEach(seals::erase);
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
