package org.waymark.infra.inward;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** Sends answers once what they say is committed, and notes it only after the broker has them: at least once. */
class Replies implements AutoCloseable {

    static final String TOPIC = "report-answers.v1";
    private static final int AT_A_TIME = 500;

    private final Ledger ledger;
    private final Supplier<Producer<byte[], byte[]>> connect;
    private @Nullable Producer<byte[], byte[]> producer;

    Replies(Ledger ledger, Supplier<Producer<byte[], byte[]>> connect) {
        this.ledger = ledger;
        this.connect = connect;
    }

    /**
     * Sends what is still to be told.
     *
     * @throws KafkaException where the broker does not take it; then it is sent again another time
     */
    void send() {
        for (var waiting = ledger.unanswered(AT_A_TIME); !waiting.isEmpty(); waiting = ledger.unanswered(AT_A_TIME)) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var one : waiting) {
                sent.add(connected().send(new ProducerRecord<>(TOPIC, one.key(), one.answer())));
            }
            for (var i = 0; i < sent.size(); i++) {
                await(sent.get(i));
                ledger.answered(waiting.get(i).record());
            }
        }
    }

    private Producer<byte[], byte[]> connected() {
        if (producer == null) {
            producer = connect.get();
        }
        return producer;
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
