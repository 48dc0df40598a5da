package org.waymark.infra.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.command.sealed.SealedIn;
import org.waymark.infra.log.RealPostgres;
import org.waymark.infra.vault.House;

class FileTableTest {

    private static final String CLEAR = "Fahima Rashidi, Rosenweg 4";
    private static final byte[] LARGE = (CLEAR + ",7\n").repeat(30_000).getBytes(UTF_8);
    private static final Duration A_DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    JdbcTemplate database;
    House house;
    FileTable files;

    @BeforeEach
    void anEmptyTable() {
        var source = RealPostgres.database();
        database = new JdbcTemplate(source);
        Tables.create(database);
        house = new House(source, folder.resolve("keys"));
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        files = new FileTable(database, transactions, house.seals(), house.clock());
    }

    private String keep() throws IOException {
        return files.keep(Files.write(folder.resolve("file.csv"), LARGE), "file.csv")
                .sha256();
    }

    private UUID key() {
        return database.queryForList("select key from import_file", UUID.class).getFirst();
    }

    @Test
    void aFileOfSeveralPiecesComesBackAsItWas() throws IOException {
        var copy = files.copy(keep()).orElseThrow();
        assertThat(Files.readAllBytes(copy)).isEqualTo(LARGE);
        Files.delete(copy);
    }

    @Test
    void nothingOfItCanBeReadInTheDatabase() throws IOException {
        keep();
        var stored = database.queryForList("select content from import_piece order by number", byte[].class);
        assertThat(stored)
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> assertThat(new String(piece, ISO_8859_1))
                        .doesNotContain("Fahima", "Rosenweg")
                        .contains("\"ct\""));
    }

    @Test
    void afterThirtyDaysItIsGoneWithItsKeyAndMaySimplyBeSentAgain() throws IOException {
        var sha256 = keep();
        var key = key();
        house.pass(A_DAY.multipliedBy(29));
        files.deleteOld();
        assertThat(files.copy(sha256)).isPresent();

        house.pass(A_DAY);
        files.deleteOld();
        assertThat(files.copy(sha256)).isEmpty();
        assertThat(database.queryForObject("select count(*) from import_piece", Integer.class))
                .isZero();
        assertThatThrownBy(() -> house.seals().seal(key, new SealedIn("a", "b", "c"), "anything"))
                .hasMessageContaining(key.toString());

        assertThat(keep()).isEqualTo(sha256);
        assertThat(files.copy(sha256)).isPresent();
        assertThat(key()).isNotEqualTo(key);
    }

    @Test
    void theSameContentIsKeptOnceAndItsThirtyDaysBeginAnew() throws IOException {
        var sha256 = keep();
        var key = key();
        house.pass(A_DAY.multipliedBy(20));
        keep();
        house.pass(A_DAY.multipliedBy(20));
        files.deleteOld();
        assertThat(files.copy(sha256)).isPresent();
        assertThat(key()).isEqualTo(key);
    }

    @Test
    void whatAnEarlierVersionKeptUnsealedIsForgotten() throws IOException {
        keep();
        database.update("update import_file set key = null");
        Tables.create(database);
        assertThat(database.queryForObject("select count(*) from import_piece", Integer.class))
                .isZero();
    }
}
