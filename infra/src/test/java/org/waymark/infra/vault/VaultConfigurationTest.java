package org.waymark.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.infra.log.RealPostgres;

class VaultConfigurationTest {

    static final SealedIn WORDS = new SealedIn("feedback.feedback-given", "feedback-1", "text");

    @TempDir
    Path folder;

    ApplicationContextRunner service;

    @BeforeEach
    void prepare() {
        var database = RealPostgres.database();
        service = new ApplicationContextRunner()
                .withUserConfiguration(VaultConfiguration.class)
                .withBean(JdbcTemplate.class, () -> new JdbcTemplate(database))
                .withBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database))
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues("waymark.data=" + folder);
    }

    @Test
    void makesItsKeysInTheDataFolderOnTheFirstStartAndUsesThemOnTheNext() {
        var kid = UUID.randomUUID();
        service.run(first -> {
            var seals = first.getBean(Seals.class);
            seals.cut(kid);
            var sealed = seals.seal(kid, WORDS, "No course near us.");
            var code = first.getBean(Receipts.class).issueFor("form-1", "No course near us.");
            service.run(next -> {
                assertThat(next.getBean(Seals.class).open(sealed, WORDS, Purpose.AUTHOR, ParticipantId.PUBLIC))
                        .contains("No course near us.");
                assertThat(next.getBean(Receipts.class).issueFor("form-1", "No course near us."))
                        .isEqualTo(code);
            });
        });
        assertThat(folder.resolve("keys")).isDirectoryContaining("glob:**/{root,receipts,epoch-1}.key");
    }

    @Test
    void refusesToStartWithAnotherReceiptSecret() {
        service.run(first -> assertThat(first).hasNotFailed());
        var secret = new KeyFile(folder.resolve("keys").resolve("receipts.key"), 32);
        secret.destroy();
        secret.create(new byte[32]);
        service.run(next -> assertThat(next).getFailure().rootCause().isInstanceOf(KeysRefused.class));
    }

    @Test
    void aRootKeyNamedElsewhereIsUsedAndNeverMade() throws Exception {
        var elsewhere = Files.createDirectory(folder.resolve("mounted")).resolve("root.key");
        var named = service.withPropertyValues("waymark.keys.root=" + elsewhere);
        named.run(first -> assertThat(first).getFailure().rootCause().hasMessageContaining("mounted"));
        assertThat(elsewhere).doesNotExist();
        new KeyFile(elsewhere, 32).create(new byte[32]);
        named.run(next -> assertThat(next).hasNotFailed());
        assertThat(folder.resolve("keys").resolve("root.key")).doesNotExist();
    }
}
