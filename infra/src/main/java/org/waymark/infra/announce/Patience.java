package org.waymark.infra.announce;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/** How long the broker is waited for, whatever is asked of it: shorter than a claim on the log lasts. */
public final class Patience {

    /** In all; nobody else takes over while this node still waits for an answer. */
    public static final int MILLIS = 5_000;

    private static final int ONE_ATTEMPT_MILLIS = 2_000;

    private Patience() {}

    /** Settings of a producer of bytes that says nothing twice. */
    public static Map<String, Object> sending(Map<String, Object> usual, Class<? extends Serializer<?>> ofKeys) {
        var settings = new HashMap<>(usual);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ofKeys);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ONE_ATTEMPT_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, ONE_ATTEMPT_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, MILLIS);
        return settings;
    }

    /** Settings of somebody who asks for topics. */
    public static Map<String, Object> asking(Map<String, Object> usual) {
        var settings = new HashMap<>(usual);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ONE_ATTEMPT_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLIS);
        return settings;
    }
}
