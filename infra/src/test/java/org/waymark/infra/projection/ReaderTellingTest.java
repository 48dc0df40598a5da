package org.waymark.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.query.Reached;
import org.waymark.ui.Operations.State;

@DisplayName("A reader of the log tells")
class ReaderTellingTest extends Reading {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderTellingTest.class);

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
                .withCauseInstanceOf(TimeoutException.class);
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
