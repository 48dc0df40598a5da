package org.waymark.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path place;

    @Test
    void belongsToOneServiceAtATime() throws IOException {
        var second = Files.createSymbolicLink(place.resolve("other"), place);
        try (var folder = DataFolder.claim(place)) {
            assertThatThrownBy(() -> DataFolder.claim(second))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The data folder %s is in use by a running Waymark (process %d)."
                            .formatted(folder.path(), ProcessHandle.current().pid()));
        }
        DataFolder.claim(second).close();
    }

    @Test
    void hasAReasonWhereItCannotBeUsed() throws IOException {
        var file = Files.writeString(place.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.claim(file.resolve("data")))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused).hasMessageStartingWith("The data folder " + file + "/data cannot be used:");
                    assertThat(refused.remedy()).contains("--waymark.data=");
                });
    }

    @Test
    void clearsWhatAFirstStartLeftHalfMade() throws IOException {
        try (var folder = DataFolder.claim(place)) {
            var half = Files.writeString(folder.part("kafka").resolve("half"), "");

            assertThat(folder.part("kafka")).isEmptyDirectory();
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void keepsWhatIsWhole() throws IOException {
        try (var folder = DataFolder.claim(place)) {
            var data = Files.writeString(folder.part("kafka").resolve("data"), "");
            folder.whole("kafka");

            assertThat(folder.part("kafka").resolve("data")).isEqualTo(data).exists();
        }
    }
}
