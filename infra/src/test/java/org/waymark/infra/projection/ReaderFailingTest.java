package org.waymark.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.waymark.ui.Operations.State;

@DisplayName("A reader of the log that fails")
class ReaderFailingTest extends Reading {

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
        assertThat(gone.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        await().atMost(PATIENCE).until(() -> reader().state() == State.FAILING);
        house().happens("place:kerry", 0, registered("kerry", "Kerry"));
        house().startMongo();
        everythingIsRead();
        assertThat(names.of("place:cork")).containsExactly("Cork", "Corca", "Corcaigh");
        assertThat(names.of("place:kerry")).containsExactly("Kerry");
        assertThat(operations().heldBack()).isEmpty();
    }
}
