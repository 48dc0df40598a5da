package org.waymark.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.command.sealed.Seals.Purpose.AUTHOR;
import static org.waymark.command.sealed.Seals.Purpose.MODERATION;
import static org.waymark.command.sealed.Seals.Purpose.PUBLICATION;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.infra.log.RealPostgres;

class ErasingTest {

    static final ParticipantId MARTA = new ParticipantId("marta");
    static final UUID VOICE = UUID.fromString("6b1f7d0e-2f6c-4c60-9d0b-0d0b6a3c1a11");
    static final UUID OTHER_VOICE = UUID.fromString("6b1f7d0e-2f6c-4c60-9d0b-0d0b6a3c1a12");
    static final SealedIn WORDS = new SealedIn("feedback.feedback-given", "feedback-1", "text");
    static final String TEXT = "لا أجد مواعيد لدورة اللغة";

    @TempDir
    Path folder;

    House house;

    @BeforeEach
    void open() {
        house = new House(RealPostgres.database(), folder.resolve("keys"));
        house.vault.cut(VOICE);
    }

    private Sealed sealed() {
        return house.vault.seal(VOICE, WORDS, TEXT);
    }

    @Test
    void leavesNothingToRead() {
        var sealed = sealed();
        assertThat(house.vault.open(sealed, WORDS, MODERATION, MARTA)).isPresent();
        house.vault.erase(VOICE);
        assertThat(house.vault.open(sealed, WORDS, MODERATION, MARTA)).isEmpty();
        assertThat(house.vault.openings(VOICE)).isOne();
    }

    @Test
    void isForEver() {
        house.vault.erase(VOICE);
        house.vault.erase(VOICE);
        assertThatThrownBy(() -> house.vault.cut(VOICE)).isInstanceOf(KeyErased.class);
        assertThatThrownBy(() -> house.vault.seal(VOICE, WORDS, TEXT)).isInstanceOf(KeyErased.class);
    }

    @Test
    void beforeCuttingIsForEverToo() {
        house.vault.erase(OTHER_VOICE);
        assertThatThrownBy(() -> house.vault.cut(OTHER_VOICE)).isInstanceOf(KeyErased.class);
    }

    @Test
    void countsOnlyOnceCommitted() {
        var sealed = sealed();
        house.transaction.executeWithoutResult(undone -> {
            house.vault.erase(VOICE);
            assertThat(house.vault.open(sealed, WORDS, AUTHOR, ParticipantId.PUBLIC))
                    .isEmpty();
            undone.setRollbackOnly();
        });
        assertThat(house.vault.open(sealed, WORDS, AUTHOR, ParticipantId.PUBLIC))
                .contains(TEXT);
    }

    @Test
    void onAnotherNodeIsFeltWithinAMinute() {
        var sealed = sealed();
        assertThat(house.vault.open(sealed, WORDS, PUBLICATION, ParticipantId.PUBLIC))
                .isPresent();
        new House(house.database, folder.resolve("keys")).vault.erase(VOICE);
        house.pass(Duration.ofMinutes(1));
        assertThat(house.vault.open(sealed, WORDS, PUBLICATION, ParticipantId.PUBLIC))
                .isEmpty();
    }
}
