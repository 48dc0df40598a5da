package org.waymark.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.infra.log.RealPostgres;

class KeyEpochsTest {

    static final SealedIn WORDS = new SealedIn("feedback.feedback-given", "feedback-1", "text");

    @TempDir
    Path folder;

    House house;

    @BeforeEach
    void open() {
        house = new House(RealPostgres.database(), folder.resolve("keys"));
    }

    private Sealed voice() {
        var kid = UUID.randomUUID();
        house.vault.cut(kid);
        return house.vault.seal(kid, WORDS, "words of " + kid);
    }

    private void assertReadable(List<Sealed> voices) {
        var later = new House(house.database, folder.resolve("keys"));
        assertThat(voices)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(later.vault.open(it, WORDS, Purpose.AUTHOR, ParticipantId.PUBLIC))
                        .contains("words of " + it.kid()));
    }

    @Nested
    class Rotating {

        @Test
        void keepsEveryLivingVoiceAndAtMostTwoEpochs() {
            var voices = new ArrayList<Sealed>();
            for (var round = 0; round < 4; round++) {
                for (var i = 0; i < 120; i++) {
                    voices.add(voice());
                }
                house.epochs.rotate();
            }
            assertReadable(voices);
            assertThat(house.folder.epochs()).containsExactly(4, 5);
            assertThat(house.table.epochs()).containsExactly(4, 5);
        }

        @Test
        void twiceMakesErasureFinalEvenForACopyOfTheKeyTable() {
            var voice = voice();
            var copied = house.table.find(voice.kid()).orElseThrow();
            house.vault.erase(voice.kid());
            house.epochs.rotate();
            assertThat(house.keys.unwrap(copied)).isPresent();
            house.epochs.rotate();
            assertThatThrownBy(() -> house.keys.unwrap(copied)).isInstanceOf(KeysRefused.class);
        }

        @Test
        void neverBringsAnErasedKeyBack() {
            var voice = voice();
            var read = house.table.wrappedBefore(2, 10).getFirst();
            house.vault.erase(voice.kid());
            house.epochs.rotate();
            house.table.rewrap(read, new byte[60], 2);
            assertThat(house.vault.open(voice, WORDS, Purpose.AUTHOR, ParticipantId.PUBLIC))
                    .isEmpty();
        }

        @Test
        void stoppedBeforeAnythingWasRewrappedIsFinishedLater() {
            var voices = List.of(voice(), voice());
            house.folder.createEpoch(2);
            house.epochs.rotate();
            assertReadable(voices);
            assertThat(house.table.epochs()).containsExactly(1, 3);
            house.epochs.rotateWhenDue();
            assertReadable(voices);
        }

        @Test
        void stoppedHalfWayLeavesEveryVoiceReadableAndIsFinishedLater() {
            var voices = new ArrayList<Sealed>();
            for (var i = 0; i < 20; i++) {
                voices.add(voice());
            }
            house.folder.createEpoch(2);
            house.table.addEpoch(2, LocalDate.of(2026, 5, 4));
            for (var row : house.table.wrappedBefore(2, 7)) {
                house.table.rewrap(
                        row,
                        house.keys.wrap(row.kid(), 2, house.keys.unwrap(row).orElseThrow()),
                        2);
            }
            assertReadable(voices);
            house.epochs.rotateWhenDue();
            assertReadable(voices);
            assertThat(house.table.wrappedBefore(2, 100)).isEmpty();
        }

        @Test
        void losesNoVoiceThatComesInMeanwhile() {
            var refused = new AtomicInteger();
            var coming = CompletableFuture.supplyAsync(() -> {
                var voices = new ArrayList<Sealed>();
                while (voices.size() < 200) {
                    try {
                        voices.add(voice());
                    } catch (DataIntegrityViolationException | KeysRefused e) {
                        refused.incrementAndGet();
                    }
                }
                return voices;
            });
            var rotations = 0;
            while (!coming.isDone() || rotations == 0) {
                house.epochs.rotate();
                rotations++;
            }
            house.epochs.rotate();
            assertReadable(coming.join());
            assertThat(refused.get()).isLessThan(rotations);
        }

        @Test
        void isDueAfterAWeek() {
            house.pass(Duration.ofDays(6));
            house.epochs.rotateWhenDue();
            assertThat(house.table.epochs()).containsExactly(1);
            house.pass(Duration.ofDays(1));
            house.epochs.rotateWhenDue();
            assertThat(house.table.epochs()).containsExactly(1, 2);
        }

        @Test
        void theDatabaseHoldsOnToAnEpochThatAKeyNeeds() {
            voice();
            house.folder.createEpoch(2);
            house.table.addEpoch(2, LocalDate.of(2026, 5, 4));
            assertThatThrownBy(() -> house.table.removeEpochsBefore(2))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Nested
    class Starting {

        @Test
        void isRefusedWithAnotherKeyFolder() {
            voice();
            assertThatThrownBy(() -> new House(house.database, folder.resolve("elsewhere")))
                    .isInstanceOf(KeysRefused.class)
                    .hasMessageContaining("elsewhere");
            assertThat(folder.resolve("elsewhere")).doesNotExist();
        }

        @Test
        void isRefusedWithAnotherRootKey() throws Exception {
            voice();
            var root = folder.resolve("keys").resolve("root.key");
            Files.delete(root);
            new KeyFile(root, 32).create(new byte[32]);
            assertThatThrownBy(() -> new House(house.database, folder.resolve("keys")))
                    .isInstanceOf(KeysRefused.class)
                    .hasMessageContaining("another root key");
        }

        @Test
        void isRefusedWithoutTheEpochTheDatabaseNames() throws Exception {
            Files.delete(folder.resolve("keys").resolve("epoch-1.key"));
            assertThatThrownBy(() -> new House(house.database, folder.resolve("keys")))
                    .isInstanceOf(KeysRefused.class)
                    .hasMessageContaining("epoch-1.key");
        }
    }
}
