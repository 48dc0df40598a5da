package org.waymark.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.command.sealed.Seals.Purpose.AUTHOR;
import static org.waymark.command.sealed.Seals.Purpose.DECISION;
import static org.waymark.command.sealed.Seals.Purpose.MODERATION;
import static org.waymark.command.sealed.Seals.Purpose.PUBLICATION;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.NotConfirmed;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;

class VaultTest extends VoiceKept {

    @Test
    void aKeyThatCannotBeCutNowMayBeCutLater() {
        var away = new PGSimpleDataSource();
        away.setServerNames(new String[] {"localhost"});
        away.setPortNumbers(new int[] {1});
        var table = new KeyTable(new JdbcTemplate(away));
        var cipherment = new Cipherment(new SecureRandom());
        var keys = new SubjectKeys(table, house.folder, cipherment, Clock.systemUTC());
        var vault = new Vault(keys, table, cipherment, Clock.systemUTC());
        assertThatThrownBy(() -> vault.cut(OTHER_VOICE)).isInstanceOf(NotConfirmed.class);
    }

    @Nested
    class Sealing {

        @Test
        void givesTheTextBackInItsPlace() {
            assertThat(house.vault.open(sealed(), WORDS, AUTHOR, ParticipantId.PUBLIC))
                    .contains(TEXT);
        }

        @Test
        void isNeverTheSameTwice() {
            assertThat(sealed()).isNotEqualTo(sealed());
        }

        @Test
        void printsNothing() {
            assertThat(sealed()).hasToString("[sealed]");
        }

        @Test
        void needsAKeyCutBefore() {
            assertThatThrownBy(() -> house.vault.seal(OTHER_VOICE, WORDS, TEXT)).isInstanceOf(SealBroken.class);
        }

        @Test
        void survivesARestart() {
            var sealed = sealed();
            var restarted = new House(house.database, folder.resolve("keys"));
            assertThat(restarted.vault.open(sealed, WORDS, AUTHOR, ParticipantId.PUBLIC))
                    .contains(TEXT);
        }

        @Test
        void keepsTheKeyOfAVoiceCutTwice() {
            var sealed = sealed();
            house.vault.cut(VOICE);
            assertThat(house.vault.open(sealed, WORDS, AUTHOR, ParticipantId.PUBLIC))
                    .contains(TEXT);
        }

        @Test
        void leavesNothingBehindWhenTheCommandFails() {
            house.transaction.executeWithoutResult(undone -> {
                house.vault.cut(OTHER_VOICE);
                house.vault.open(house.vault.seal(OTHER_VOICE, WORDS, TEXT), WORDS, AUTHOR, ParticipantId.PUBLIC);
                undone.setRollbackOnly();
            });
            assertThatThrownBy(() -> house.vault.seal(OTHER_VOICE, WORDS, TEXT)).isInstanceOf(SealBroken.class);
        }
    }

    @Nested
    class Moving {

        @Test
        void toAnotherPlaceClosesIt() {
            for (var elsewhere : new SealedIn[] {
                new SealedIn("feedback.text-redacted", "feedback-1", "text"),
                new SealedIn("feedback.feedback-given", "feedback-2", "text"),
                new SealedIn("feedback.feedback-given", "feedback-1", "contact")
            }) {
                assertThatThrownBy(() -> house.vault.open(sealed(), elsewhere, MODERATION, MARTA))
                        .isInstanceOf(SealBroken.class)
                        .hasMessageNotContaining(TEXT);
            }
            assertThat(house.vault.openings(VOICE)).isZero();
        }

        @Test
        void underAnotherKeyClosesIt() {
            house.vault.cut(OTHER_VOICE);
            var sealed = sealed();
            var stolen = new Sealed(sealed.v(), OTHER_VOICE, sealed.iv(), sealed.ct());
            assertThatThrownBy(() -> house.vault.open(stolen, WORDS, MODERATION, MARTA))
                    .isInstanceOf(SealBroken.class);
        }

        @Test
        void aWrappedKeyToAnotherVoiceClosesBoth() {
            house.vault.cut(OTHER_VOICE);
            var sealed = sealed();
            house.jdbc.update("""
                    UPDATE keyvault.subject_key SET wrapped = (SELECT wrapped FROM keyvault.subject_key WHERE kid = ?)
                    WHERE kid = ?""", OTHER_VOICE, VOICE);
            house.pass(Duration.ofMinutes(1));
            assertThatThrownBy(() -> house.vault.open(sealed, WORDS, MODERATION, MARTA))
                    .isInstanceOf(SealBroken.class);
        }

        @Test
        void aBarIntoANameIsRefused() {
            var ambiguous = new SealedIn("feedback|given", "feedback-1", "text");
            assertThatThrownBy(() -> house.vault.seal(VOICE, ambiguous, TEXT))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Opening {

        @Test
        void toReadIsCountedAndToShowIsNot() {
            var sealed = sealed();
            house.vault.open(sealed, WORDS, MODERATION, MARTA);
            house.vault.open(sealed, WORDS, DECISION, MARTA);
            house.vault.open(sealed, WORDS, PUBLICATION, ParticipantId.PUBLIC);
            house.vault.open(sealed, WORDS, AUTHOR, ParticipantId.PUBLIC);
            assertThat(house.vault.openings(VOICE)).isEqualTo(2);
            assertThat(house.jdbc.queryForList(
                            "SELECT purpose || ' ' || opened_by || ' ' || opened_on FROM keyvault.opening",
                            String.class))
                    .containsExactlyInAnyOrder("MODERATION marta 2026-05-04", "DECISION marta 2026-05-04");
        }
    }

    @Nested
    class Padding {

        @Test
        void makesShortTextsEquallyLong() {
            assertThat(length("Yes.")).isEqualTo(length("x".repeat(252)));
            assertThat(length("x".repeat(253))).isEqualTo(length("ع".repeat(510)));
            assertThat(length("x".repeat(1_021))).isEqualTo(length("x".repeat(4_092)));
            assertThat(length("x".repeat(4_093))).isEqualTo(length("x".repeat(16_380)));
            assertThat(length("x".repeat(16_381))).isEqualTo(length("語".repeat(10_000)));
        }

        private int length(String text) {
            return Base64.getDecoder()
                    .decode(house.vault.seal(VOICE, WORDS, text).ct())
                    .length;
        }
    }
}
