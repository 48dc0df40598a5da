package org.waymark.infra.inward;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it came in. Nothing in it is trusted. */
@SuppressWarnings("ArrayRecordComponent") // compared by its identity alone
record Letter(
        String topic,
        int partition,
        long offset,
        long timestamp,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<Header> headers) {

    /** One header; the same name may stand there several times. */
    record Header(String name, byte @Nullable [] value) {}

    static Letter of(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        var headers = new ArrayList<Header>();
        record.headers().forEach(header -> headers.add(new Header(header.key(), header.value())));
        return new Letter(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.key(),
                record.value(),
                List.copyOf(headers));
    }

    /** The text of a header that stands there once. */
    Optional<String> header(String name) {
        var found =
                headers.stream().filter(header -> header.name().equals(name)).toList();
        var value = found.size() == 1 ? found.getFirst().value() : null;
        return value == null ? Optional.empty() : Optional.of(new String(value, StandardCharsets.UTF_8));
    }

    /** Names this very record, also where a topic of the same name was made anew. */
    String identity() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((topic + "|" + partition + "|" + offset + "|" + timestamp + "|" + length(key) + "|")
                    .getBytes(StandardCharsets.UTF_8));
            if (key != null) {
                sha.update(key);
            }
            if (value != null) {
                sha.update(value);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    int size() {
        return Math.max(0, length(value));
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? -1 : bytes.length;
    }
}
