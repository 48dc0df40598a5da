package org.waymark.infra.inward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.MachineKeys.Issued;

/** An authority's own system: the example of a sender. It knows the broker, its key and its secret, nothing else. */
final class Authority implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String keyId;
    private final byte[] secret;

    /**
     * Connects a sender.
     *
     * @param packing how it compresses what it sends, by Kafka's names, for example {@code none}
     */
    Authority(String broker, Issued key, String packing) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        packing,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        30_000_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        keyId = key.key().id();
        secret = Base64.getUrlDecoder().decode(key.secret());
    }

    /** Signs and sends a report, and waits until the broker has it. */
    void report(String key, String json) {
        send(key.getBytes(UTF_8), json.getBytes(UTF_8), signed(key.getBytes(UTF_8), json.getBytes(UTF_8)));
    }

    List<Header> signed(byte[] key, byte[] value) {
        return List.of(header("waymark-key", keyId), header("waymark-signature", Signatures.of(secret, key, value)));
    }

    static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    /** Sends anything at all. */
    @SuppressWarnings("NullAway") // keys and values may be absent
    void send(byte @Nullable [] key, byte @Nullable [] value, List<Header> headers) {
        try {
            // one part, so that one record comes after the other
            producer.send(new ProducerRecord<>("reports.v1", 0, key, value, headers))
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
