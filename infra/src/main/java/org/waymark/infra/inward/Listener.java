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
    private static final int MOST_TRIES = 3;
    private static final int QUIET_TURNS = 20;

    private final Topics topics;
    private final Supplier<Consumer<byte[], byte[]>> connect;
    private final Reception reception;
    private final Replies replies;
    private final BooleanSupplier well;
    private @Nullable Consumer<byte[], byte[]> consumer;
    private volatile Listening state = Listening.AWAY;
    private String tried = "";
    private int tries;
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
        var now = Listening.HELD_UP;
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
            now = Listening.LISTENING;
        } catch (KafkaException away) {
            LOG.debug("The broker is away", away);
            now = Listening.AWAY;
            topics.doubt();
        } finally {
            became(now);
        }
        return now == Listening.LISTENING;
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

    /** Whatever ends an attempt goes up, and the record comes again; how often it was tried is remembered. */
    private void receive(Letter letter) {
        tries = letter.identity().equals(tried) ? tries + 1 : 1;
        tried = letter.identity();
        if (tries > MOST_TRIES && well.getAsBoolean()) {
            LOG.warn("A record is held back after {} tries", MOST_TRIES);
            reception.hold(letter, Poison.of(Reason.FAILED));
        } else {
            reception.receive(letter);
        }
    }

    private void became(Listening now) {
        if (state != now) {
            LOG.info("Listening for reports: {}", now);
        }
        state = now;
        if (now != Listening.LISTENING) {
            close();
        }
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
