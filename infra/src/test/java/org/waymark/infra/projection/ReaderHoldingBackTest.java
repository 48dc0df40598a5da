package org.waymark.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.mongodb.MongoTimeoutException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.waymark.ui.Operations;

@DisplayName("A reader of the log holding back")
class ReaderHoldingBackTest extends Reading {

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
                .containsExactly(tuple("place:cork", 2L), tuple("place:clare", 1L));
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
