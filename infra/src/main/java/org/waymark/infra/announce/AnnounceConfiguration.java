package org.waymark.infra.announce;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The way to the broker, which may be away at any time. */
@Configuration(proxyBeanMethods = false)
class AnnounceConfiguration {

    // Shorter than a claim on the log, so that nobody else takes over while this node still waits for an answer.
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int ONE_ATTEMPT_MILLIS = 2_000;

    @Bean(destroyMethod = "close")
    Outlet outlet(KafkaAdmin admin, ProducerFactory<?, ?> producers) {
        var sending = sending(producers.getConfigurationProperties());
        return new Outlet(
                new Topics(asking(admin.getConfigurationProperties())), () -> new KafkaProducer<>(sending), json());
    }

    static JsonMapper json() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static Map<String, Object> sending(Map<String, Object> usual) {
        var settings = new HashMap<>(usual);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ONE_ATTEMPT_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, ONE_ATTEMPT_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        return settings;
    }

    private static Map<String, Object> asking(Map<String, Object> usual) {
        var settings = new HashMap<>(usual);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ONE_ATTEMPT_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        return settings;
    }
}
