package org.waymark.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.command.sealed.Seals.Purpose.AUTHOR;
import static org.waymark.command.sealed.Seals.Purpose.MODERATION;
import static org.waymark.command.sealed.Seals.Purpose.PUBLICATION;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;

class ErasingTest extends VoiceKept {

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
