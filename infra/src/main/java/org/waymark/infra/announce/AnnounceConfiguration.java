package org.waymark.infra.announce;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.kafka.clients.producer.KafkaProducer;
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

    @Bean(destroyMethod = "close")
    Outlet outlet(KafkaAdmin admin, ProducerFactory<?, ?> producers) {
        var sending = Patience.sending(producers.getConfigurationProperties(), StringSerializer.class);
        return new Outlet(
                new Topics(Patience.asking(admin.getConfigurationProperties())),
                () -> new KafkaProducer<>(sending),
                json());
    }

    static JsonMapper json() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
