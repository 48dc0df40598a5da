package org.waymark.infra.inward;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.infra.announce.Topics;
import org.waymark.infra.inward.Inspected.Poison;
import org.waymark.ui.Quarantine.Listening;
import org.waymark.ui.Quarantine.Reason;

/**
 * Listens to the broker. A record's place is committed only after what became of it is written down; one that fails
 * again and again while everything else is well is held back. Used by one thread.
 */
class Listener implements AutoCloseable {

    static final String TOPIC = "reports.v1";

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int MOST_FAILURES = 3;
    private static final int QUIET_TURNS = 20;

    private final Topics topics;
    private final Supplier<Consumer<byte[], byte[]>> connect;
    private final Reception reception;
    private final Replies replies;
    private final BooleanSupplier well;
    private @Nullable Consumer<byte[], byte[]> consumer;
    private volatile Listening state = Listening.AWAY;
    private String failed = "";
    private int failures;
    private int quiet;

    /** @param well whether the stores answer, so that a failure is a record's own */
    Listener(
            Topics topics,
            Supplier<Consumer<byte[], byte[]>> connect,
            Reception reception,
            Replies replies,
            BooleanSupplier well) {
        this.topics = topics;
        this.connect = connect;
        this.reception = reception;
        this.replies = replies;
        this.well = well;
    }

    Listening state() {
        return state;
    }

    /** Takes what has arrived and sends what is to be answered. Answers whether to go on at once. */
    boolean turn() {
        try {
            topics.require();
            var arrived = connected().poll(PATIENCE);
            // a broker that is away gives no records and says nothing; asking for the topics finds out
            quiet = arrived.isEmpty() ? quiet + 1 : 0;
            if (quiet % QUIET_TURNS == QUIET_TURNS - 1) {
                topics.doubt();
            }
            for (var partition : arrived.partitions()) {
                take(
                        partition,
                        arrived.records(partition).stream().map(Letter::of).toList());
            }
            replies.send();
            state = Listening.LISTENING;
            return true;
        } catch (KafkaException away) {
            told(Listening.AWAY, away);
            topics.doubt();
        } catch (RuntimeException failure) {
            told(Listening.HELD_UP, failure);
        }
        close();
        return false;
    }

    private void take(TopicPartition partition, List<Letter> letters) {
        var waiting = new ArrayDeque<>(letters);
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        try {
            while (!waiting.isEmpty()) {
                receive(waiting.getFirst());
                done.put(partition, new OffsetAndMetadata(waiting.removeFirst().offset() + 1));
            }
        } finally {
            if (!done.isEmpty()) {
                connected().commitSync(done);
            }
        }
    }

    private void receive(Letter letter) {
        try {
            reception.receive(letter);
        } catch (KafkaException away) {
            throw away;
        } catch (RuntimeException failure) {
            failures = letter.identity().equals(failed) ? failures + 1 : 1;
            failed = letter.identity();
            if (failures < MOST_FAILURES || !well.getAsBoolean()) {
                throw failure;
            }
            LOG.warn("A record is held back: {}", failure.getClass().getName());
            reception.hold(letter, Poison.of(Reason.FAILED));
        }
    }

    private void told(Listening now, RuntimeException failure) {
        if (state != now) {
            LOG.warn("Listening for reports: {}, {}", now, failure.getClass().getName());
        }
        state = now;
    }

    private Consumer<byte[], byte[]> connected() {
        if (consumer == null) {
            consumer = connect.get();
            consumer.subscribe(List.of(TOPIC));
        }
        return consumer;
    }

    /** Lets go of the connection; what was not committed comes again. */
    @Override
    public void close() {
        try {
            if (consumer != null) {
                consumer.close();
            }
            replies.close();
        } catch (KafkaException gone) {
            LOG.debug("The broker was gone before", gone);
        }
        consumer = null;
    }
}
