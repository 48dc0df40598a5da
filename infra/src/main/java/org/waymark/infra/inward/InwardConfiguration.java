package org.waymark.infra.inward;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.infra.announce.Patience;
import org.waymark.infra.announce.Topics;
import org.waymark.infra.vault.MachineSecrets;
import org.waymark.ui.Desk;
import org.waymark.ui.api.ReportIntake;
import org.waymark.ui.words.Texts;

/** The way in from the broker, which may be away at any time. {@code waymark.inward=false} closes it. */
@Configuration(proxyBeanMethods = false)
class InwardConfiguration {

    private static final int AT_A_TIME = 100;

    /** What is larger than this the broker refuses, counted after it was unpacked. */
    private static final int MOST_BYTES = 1024 * 1024;

    @Bean
    Ledger inwardLedger(JdbcTemplate database, Clock clock) {
        database.execute(InwardTables.CREATE);
        return new Ledger(database, clock);
    }

    @Bean
    Shelf inwardShelf(
            Ledger made, JdbcTemplate database, @Value("${waymark.inward.most-held:1000}") int most, Clock clock) {
        return new Shelf(database, most, clock);
    }

    @Bean
    MachineKeyBook machineKeys(
            Ledger made,
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            MachineSecrets secrets,
            SecureRandom random,
            Desk desk,
            Clock clock) {
        return new MachineKeyBook(database, new TransactionTemplate(transactions), secrets, random, desk, clock);
    }

    @Bean
    Reception reception(
            MachineKeyBook keys,
            MachineSecrets secrets,
            ReportIntake intake,
            Ledger ledger,
            Shelf shelf,
            PlatformTransactionManager transactions,
            Texts texts,
            Clock clock) {
        var inspection = new Inspection(keys::find, secrets::of, new ReportForm(clock));
        return new Reception(inspection, intake, ledger, shelf, new TransactionTemplate(transactions), texts, clock);
    }

    @Bean(destroyMethod = "")
    Listener inwardListener(
            KafkaAdmin admin,
            ProducerFactory<?, ?> producers,
            ConsumerFactory<?, ?> consumers,
            Reception reception,
            Ledger ledger,
            Desk desk,
            @Value("${waymark.node:waymark}") String node) {
        var sending = Patience.sending(producers.getConfigurationProperties(), ByteArraySerializer.class);
        var receiving = receiving(consumers.getConfigurationProperties(), node);
        return new Listener(
                new Topics(Patience.asking(admin.getConfigurationProperties()), topics()),
                () -> new KafkaConsumer<>(receiving),
                reception,
                new Replies(ledger, () -> new KafkaProducer<>(sending)),
                desk::see);
    }

    @Bean
    HeldBack quarantine(Shelf shelf, Reception reception, Listener listener) {
        return new HeldBack(shelf, reception, listener);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "waymark.inward", matchIfMissing = true)
    InwardDoor inwardDoor(Listener listener, Ledger ledger, Shelf shelf) {
        return new InwardDoor(listener, ledger, shelf);
    }

    /** Stored unpacked, so that what is counted is what is read. */
    private static List<NewTopic> topics() {
        return List.of(
                Topics.topic(
                        Listener.TOPIC,
                        Map.of(
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                Integer.toString(MOST_BYTES),
                                TopicConfig.COMPRESSION_TYPE_CONFIG,
                                "uncompressed")),
                Topics.topic(Replies.TOPIC, Map.of()));
    }

    private static Map<String, Object> receiving(Map<String, Object> usual, String node) {
        var settings = new HashMap<>(usual);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "waymark-inward");
        // a node that comes back takes up its own partitions at once
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, node);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_A_TIME);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 2 * MOST_BYTES);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Patience.MILLIS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, Patience.MILLIS);
        return settings;
    }
}
