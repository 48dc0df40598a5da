package org.waymark.infra.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.infra.log.RealPostgres;

class KeyFileTest {

    static final byte[] SECRET = "32 bytes that nobody else knows.".getBytes(US_ASCII);

    @TempDir
    Path folder;

    @Test
    void isItsOwnersToReadAlone() throws IOException {
        var file = created();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("r--------");
        assertThat(file.read()).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r-----r--", "r--r-----", "rw-rw----", "r-x------", "r-------x"})
    void isRefusedWhereOthersMayUseIt(String permissions) throws IOException {
        var file = created();
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(permissions));
        assertThatThrownBy(file::read).isInstanceOf(KeysRefused.class).hasMessageContaining("chmod 0400");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void isRefusedAtAnotherLength(int length) {
        var file = new KeyFile(folder.resolve("short.key"), 32);
        file.create(new byte[length]);
        assertThatThrownBy(file::read).isInstanceOf(KeysRefused.class).hasMessageContaining(length + " bytes");
    }

    @Test
    void isRefusedWhereMissing() {
        assertThatThrownBy(new KeyFile(folder.resolve("none.key"), 32)::read).isInstanceOf(KeysRefused.class);
    }

    @Test
    void isNeverOverwritten() {
        var file = created();
        assertThatThrownBy(() -> file.create(new byte[32])).isInstanceOf(KeysRefused.class);
        assertThat(file.read()).isEqualTo(SECRET);
    }

    @Test
    void isGoneOnceDestroyed() {
        var file = created();
        file.destroy();
        file.destroy();
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void isRefusedInAFolderOthersMayLookInto() throws IOException {
        var open = Files.createDirectory(folder.resolve("keys"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(() -> new House(RealPostgres.database(), open))
                .isInstanceOf(KeysRefused.class)
                .hasMessageContaining("chmod 0700");
    }

    private KeyFile created() {
        var file = new KeyFile(folder.resolve("some.key"), SECRET.length);
        file.create(SECRET);
        return file;
    }
}
