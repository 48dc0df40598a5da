package org.waymark.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.Reached;
import org.waymark.ui.Operations;
import org.waymark.ui.Operations.State;

@DisplayName("A reader of the log")
class ReadersTest {

    private static final Logger LOG = LoggerFactory.getLogger(ReadersTest.class);
    private static final ParticipantId ROSA = new ParticipantId("rosa");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicReference<@Nullable Ground> ground = new AtomicReference<>();
    private final NamesProjection names = new NamesProjection(() -> house().the(MongoDatabase.class));

    @BeforeEach
    void open() {
        ground.set(new Ground(Map.of(NamesProjection.class, names)));
        house().start();
    }

    @AfterEach
    void shut() {
        house().close();
    }

    private Ground house() {
        var there = ground.get();
        if (there == null) {
            throw new IllegalStateException("Not open");
        }
        return there;
    }

    private static PlaceRegistered registered(String place, String name) {
        return new PlaceRegistered(new PlaceId(place), PlaceLevel.LOCAL_AUTHORITY, null, Words.english(name), ROSA);
    }

    private static PlaceRenamed renamed(String place, String name) {
        return new PlaceRenamed(new PlaceId(place), Words.english(name), ROSA);
    }

    private void everythingIsRead() {
        house().the(Reached.class).everythingUntilNow(PATIENCE).join();
    }

    private Operations operations() {
        return house().the(Operations.class);
    }

    private Operations.Reader reader() {
        return operations().readers().stream()
                .filter(one -> one.name().equals("names"))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Failing {

        @Test
        void onceInAHandlerLosesNothing() {
            var failed = new AtomicBoolean();
            var tokenAtFailure = new AtomicReference<>(-1L);
            names.handling = name -> {
                if (name.equals("Corca") && failed.compareAndSet(false, true)) {
                    tokenAtFailure.set(house().token("names"));
                    throw new MongoTimeoutException("gone for a moment");
                }
            };
            house().happens("place:cork", 0, registered("cork", "Cork"), renamed("cork", "Corca"));
            everythingIsRead();
            assertThat(failed).isTrue();
            assertThat(tokenAtFailure.get()).isLessThan(2);
            assertThat(names.of("place:cork")).containsExactly("Cork", "Corca");
            assertThat(operations().heldBack()).isEmpty();
        }

        @Test
        void inTheFlushLeavesTheTokenWhereItWas() {
            house().happens("place:cork", 0, registered("cork", "Cork"));
            everythingIsRead();
            var written = house().token("names");
            var tokensAtFlush = new ConcurrentLinkedQueue<Long>();
            var failures = new CountDownLatch(1);
            names.flushing = batch -> {
                tokensAtFlush.add(house().token("names"));
                if (failures.getCount() > 0) {
                    failures.countDown();
                    throw new MongoTimeoutException("gone before the write");
                }
            };
            house().happens("place:cork", 1, renamed("cork", "Corca"), renamed("cork", "Corcaigh"));
            everythingIsRead();
            assertThat(failures.getCount()).isZero();
            assertThat(tokensAtFlush).hasSizeGreaterThan(1).startsWith(written, written);
            assertThat(names.of("place:cork")).containsExactly("Cork", "Corca", "Corcaigh");
            assertThat(house().token("names")).isGreaterThan(written);
        }

        @Test
        void becauseTheDatabaseGoesAwayMidBatchItCatchesUpByItself() throws Exception {
            house().happens("place:cork", 0, registered("cork", "Cork"));
            everythingIsRead();
            var gone = new CountDownLatch(1);
            names.flushing = batch -> {
                if (gone.getCount() > 0) {
                    house().stopMongo();
                    gone.countDown();
                }
            };
            house().happens("place:cork", 1, renamed("cork", "Corca"), renamed("cork", "Corcaigh"));
            assertThat(gone.await(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
            await().atMost(PATIENCE).until(() -> reader().state() == State.FAILING);
            house().happens("place:kerry", 0, registered("kerry", "Kerry"));
            house().startMongo();
            everythingIsRead();
            assertThat(names.of("place:cork")).containsExactly("Cork", "Corca", "Corcaigh");
            assertThat(names.of("place:kerry")).containsExactly("Kerry");
            assertThat(operations().heldBack()).isEmpty();
        }
    }

    @Nested
    class HoldingBack {

        private void poisoned(String poison) {
            names.handling = name -> {
                if (name.equals(poison)) {
                    throw new IllegalStateException("Nobody may read " + name);
                }
            };
        }

        @Test
        void aPoisonedStreamHoldsBackNoOther() {
            poisoned("Corca");
            house().happens("place:cork", 0, registered("cork", "Cork"), renamed("cork", "Corca"));
            house().happens("place:kerry", 0, registered("kerry", "Kerry"));
            house().happens("place:cork", 2, renamed("cork", "Corcaigh"));
            everythingIsRead();
            assertThat(names.of("place:cork")).containsExactly("Cork");
            assertThat(names.of("place:kerry")).containsExactly("Kerry");
            var held = operations().heldBack();
            assertThat(held).hasSize(1);
            assertThat(held.getFirst().reader()).isEqualTo("names");
            assertThat(held.getFirst().stream()).isEqualTo("place:cork");
            assertThat(held.getFirst().eventType()).isEqualTo("place.place-renamed");
            assertThat(held.getFirst().cause()).isEqualTo(IllegalStateException.class.getName());
            assertThat(held.getFirst().count()).isEqualTo(2);
        }

        @Test
        void aRetryAfterTheFixDrainsInOrderAndTheStreamGoesOn() {
            poisoned("Corca");
            house().happens("place:cork", 0, registered("cork", "Cork"), renamed("cork", "Corca"));
            house().happens("place:cork", 2, renamed("cork", "Corcaigh"));
            everythingIsRead();
            assertThat(operations().retry("names", "place:cork")).isFalse();
            names.handling = name -> {};
            assertThat(operations().retry("names", "place:cork")).isTrue();
            assertThat(operations().heldBack()).isEmpty();
            house().happens("place:cork", 3, renamed("cork", "Cork City"));
            everythingIsRead();
            assertThat(names.of("place:cork")).containsExactly("Cork", "Corca", "Corcaigh", "Cork City");
        }

        @Test
        void anEventThatCannotBeReadWaitsWithItsStream() {
            house().happensRaw("place:cork", 0, "place.place-dreamt", "{}");
            house().happensRaw("place:clare", 0, "place.place-registered", "{\"place\":\"cla");
            house().happens("place:kerry", 0, registered("kerry", "Kerry"));
            house().happens("place:cork", 1, renamed("cork", "Corca"));
            everythingIsRead();
            assertThat(names.of("place:kerry")).containsExactly("Kerry");
            assertThat(operations().heldBack())
                    .extracting(Operations.HeldBack::stream, Operations.HeldBack::count)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("place:cork", 2L),
                            org.assertj.core.groups.Tuple.tuple("place:clare", 1L));
        }

        @Test
        void aBatchTriedAgainHoldsItsEventBackOnce() {
            poisoned("Corca");
            var failures = new CountDownLatch(1);
            names.flushing = batch -> {
                if (failures.getCount() > 0) {
                    failures.countDown();
                    throw new MongoTimeoutException("gone before the write");
                }
            };
            house().happens("place:cork", 0, registered("cork", "Cork"), renamed("cork", "Corca"));
            everythingIsRead();
            assertThat(operations().heldBack())
                    .singleElement()
                    .extracting(Operations.HeldBack::count)
                    .isEqualTo(1L);
            names.handling = name -> {};
            assertThat(operations().retry("names", "place:cork")).isTrue();
            assertThat(names.of("place:cork")).containsExactly("Cork", "Corca");
        }

        @Test
        void anEventThatCannotBeWrittenHoldsBackNoOther() {
            names.flushing = batch -> {
                if (batch.contains("Corca")) {
                    throw new IllegalStateException("Too large to write");
                }
            };
            house().happens("place:cork", 0, registered("cork", "Cork"), renamed("cork", "Corca"));
            house().happens("place:kerry", 0, registered("kerry", "Kerry"));
            house().happens("place:cork", 2, renamed("cork", "Corcaigh"));
            everythingIsRead();
            assertThat(names.of("place:cork")).containsExactly("Cork");
            assertThat(names.of("place:kerry")).containsExactly("Kerry");
            assertThat(operations().heldBack())
                    .singleElement()
                    .extracting(Operations.HeldBack::count)
                    .isEqualTo(2L);
            names.flushing = batch -> {};
            assertThat(operations().retry("names", "place:cork")).isTrue();
            assertThat(names.of("place:cork")).containsExactly("Cork", "Corca", "Corcaigh");
        }
    }

    @Nested
    class Rebuilding {

        @BeforeEach
        void history() {
            house().happens("place:cork", 0, registered("cork", "Cork"), renamed("cork", "Corca"));
            house().happens("place:kerry", 0, registered("kerry", "Kerry"));
            everythingIsRead();
        }

        private void theSameIsKnown() {
            assertThat(names.of("place:cork")).containsExactly("Cork", "Corca");
            assertThat(names.of("place:kerry")).containsExactly("Kerry");
        }

        @Test
        void givesTheSameAnswer() {
            operations().rebuild("names");
            everythingIsRead();
            theSameIsKnown();
            await().atMost(PATIENCE).until(() -> reader().state() == State.FOLLOWING);
            assertThat(reader().rebuilt()).isEqualTo(1);
            assertThat(reader().lag()).isZero();
        }

        @Test
        void forgetsWhatWasHeldBack() {
            names.handling = name -> {
                if (name.equals("Ciarraí")) {
                    throw new IllegalStateException();
                }
            };
            house().happens("place:kerry", 1, renamed("kerry", "Ciarraí"));
            everythingIsRead();
            assertThat(operations().heldBack()).hasSize(1);
            names.handling = name -> {};
            operations().rebuildAll();
            everythingIsRead();
            assertThat(operations().heldBack()).isEmpty();
            assertThat(names.of("place:kerry")).containsExactly("Kerry", "Ciarraí");
        }

        @Test
        void thatIsKilledHalfwayNeverLeavesAnEmptyReadModel() {
            names.forgetting = () -> {
                throw new IllegalStateException("Killed between the drop and the token");
            };
            assertThatThrownBy(() -> operations().rebuild("names")).hasRootCauseInstanceOf(IllegalStateException.class);
            everythingIsRead();
            theSameIsKnown();
        }

        @Test
        void beginsByItselfWhereTheReadModelsAreGone() {
            house().stop();
            names.handling = name -> {};
            house().start();
            house().the(MongoDatabase.class).drop();
            house().stop();
            house().start();
            everythingIsRead();
            theSameIsKnown();
        }

        @Test
        void isRefusedForAReaderNobodyKnows() {
            assertThatThrownBy(() -> operations().rebuild("nobody")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Telling {

        @Test
        void howFarItHasCome() {
            house().happens("place:cork", 0, registered("cork", "Cork"));
            everythingIsRead();
            assertThat(names.of("place:cork")).containsExactly("Cork");
            await().atMost(PATIENCE).until(() -> reader().state() == State.FOLLOWING);
            assertThat(reader().lag()).isZero();
        }

        @Test
        void thatItIsLateInGoodTime() {
            var release = new CountDownLatch(1);
            names.handling = name -> join(release);
            house().happens("place:cork", 0, registered("cork", "Cork"));
            assertThat(house().the(Reached.class).everythingUntilNow(Duration.ofMillis(200)))
                    .failsWithin(PATIENCE)
                    .withThrowableThat()
                    .withCauseInstanceOf(java.util.concurrent.TimeoutException.class);
            release.countDown();
            everythingIsRead();
        }

        @Test
        void aSlowListenerHoldsNobodyUp() throws Exception {
            var release = new CountDownLatch(1);
            var called = new CountDownLatch(1);
            var reached = house().the(Reached.class);
            try (var listening = reached.whenMoved(() -> {
                called.countDown();
                join(release);
            })) {
                for (var at = 0; at < 50; at++) {
                    house().happens("place:p" + at, 0, registered("p" + at, "P" + at));
                }
                everythingIsRead();
                assertThat(called.getCount()).isZero();
                assertThat(names.of("place:p49")).isEqualTo(List.of("P49"));
                assertThat(listening).isNotNull();
            } finally {
                release.countDown();
            }
        }

        @Test
        void howSoonWhatHappenedCanBeSeen() {
            var nanos = new long[400];
            for (var at = 0; at < nanos.length; at++) {
                var start = System.nanoTime();
                house().happens("place:s" + at, 0, registered("s" + at, "S" + at));
                everythingIsRead();
                nanos[at] = System.nanoTime() - start;
                assertThat(names.of("place:s" + at)).containsExactly("S" + at);
            }
            var sorted = Arrays.stream(nanos, 200, 400).sorted().toArray();
            LOG.info("Append to visible: median {} ms, p99 {} ms", sorted[100] / 1e6, sorted[198] / 1e6);
        }

        private static void join(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
