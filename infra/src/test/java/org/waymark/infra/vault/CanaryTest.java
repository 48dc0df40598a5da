package org.waymark.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.infra.log.RealPostgres;

/**
 * Everything PostgreSQL has on disk is searched for a word it must not know – and for one it must, so that the search
 * can fail.
 */
class CanaryTest {

    static final String CANARY = "canary-kestrel-wharf-7719";
    static final String CLEAR = "clear-kestrel-wharf-7719";
    static final UUID VOICE = UUID.fromString("6b1f7d0e-2f6c-4c60-9d0b-0d0b6a3c1a99");
    static final SealedIn WORDS = new SealedIn("feedback.feedback-given", "feedback-9", "text");

    @TempDir
    Path folder;

    @Test
    void sealedWordsAndTheKeysToThemAreNowhereInTheDatabaseFiles() throws IOException {
        var house = new House(RealPostgres.database(), folder.resolve("keys"));
        house.vault.cut(VOICE);
        var sealed = house.vault.seal(VOICE, WORDS, CANARY);
        house.vault.open(sealed, WORDS, Purpose.MODERATION, new ParticipantId("marta"));
        house.jdbc.execute("CREATE TABLE event (payload text)");
        house.jdbc.update("INSERT INTO event VALUES (?)", sealed.iv() + sealed.ct() + CLEAR);
        house.jdbc.execute("CHECKPOINT");

        var root = Files.readAllBytes(folder.resolve("keys").resolve("root.key"));
        var epoch = house.folder.epoch(1).getEncoded();
        var voice = house.keys.find(VOICE).orElseThrow().getEncoded();

        assertThat(filesWith(CLEAR.getBytes(UTF_8))).isNotEmpty();
        for (var encoding : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertThat(filesWith(CANARY.getBytes(encoding))).isEmpty();
        }
        assertThat(filesWith(Base64.getEncoder().encode(CANARY.getBytes(UTF_8))))
                .isEmpty();
        assertThat(filesWith(root)).isEmpty();
        assertThat(filesWith(epoch)).isEmpty();
        assertThat(filesWith(voice)).isEmpty();
    }

    private static List<Path> filesWith(byte[] needle) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(RealPostgres.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (contains(Files.readAllBytes(file), needle)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean contains(byte[] hay, byte[] needle) {
        for (var at = 0; at <= hay.length - needle.length; at++) {
            var same = 0;
            while (same < needle.length && hay[at + same] == needle[same]) {
                same++;
            }
            if (same == needle.length) {
                return true;
            }
        }
        return false;
    }
}
