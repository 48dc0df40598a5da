package org.waymark.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system of an authority reports over Kafka while the service is killed in the middle of what it reads. */
class MachineReportsKillIT {

    private static final int REPORTS = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void whatWasSentIsThereOnceAndAnsweredAfterAKill() throws Exception {
        try (var service = Installation.in(folder)) {
            var issued = Program.json(new Program(service, "administrator")
                    .post("/api/v1/machines/keys", Map.of("organisation", "department")));
            send(service, issued);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> KillIT.submitted(service).size() > REPORTS / 8);
            service.kill();
        }
        try (var service = Installation.in(folder)) {
            assertThat(answers(service))
                    .hasSize(REPORTS)
                    .allSatisfy((key, outcomes) -> assertThat(outcomes).as(key).containsOnly("received"));
            assertThat(KillIT.submitted(service).entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith("series:local-strategies:ie-")))
                    .hasSize(REPORTS)
                    .allMatch(entry -> entry.getValue() == 1);
        }
    }

    /** All of them at once, so that they lie in one batch, and waits until the broker has them. */
    private static void send(Installation service, JsonNode issued) throws Exception {
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, service.broker(), ProducerConfig.ACKS_CONFIG, "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var number = 0; number < REPORTS; number++) {
                var key = ("report-" + number).getBytes(UTF_8);
                var value = JsonMapper.shared().writeValueAsBytes(report(number));
                var signed = new ProducerRecord<>("reports.v1", 0, key, value);
                signed.headers()
                        .add("waymark-key", issued.at("/key/id").asString().getBytes(UTF_8));
                signed.headers()
                        .add("waymark-signature", signature(issued.get("secret").asString(), key, value));
                sent.add(producer.send(signed));
            }
            for (var one : sent) {
                one.get();
            }
        }
    }

    private static Map<String, Object> report(int number) {
        var report = new TreeMap<>(Ledger.row(number));
        report.remove("key");
        report.putAll(Map.of(
                "type", "report",
                "revision", 1,
                "id", "r" + number,
                "organisation", "department",
                "sentAt", "2026-01-10T10:00:00Z"));
        return report;
    }

    private static byte[] signature(String secret, byte[] key, byte[] value) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
        mac.update("waymark report 1\n".getBytes(UTF_8));
        mac.update(key);
        mac.update((byte) '\n');
        mac.update(value);
        return HexFormat.of().formatHex(mac.doFinal()).getBytes(UTF_8);
    }

    /** Every answer by the key of its report; the same answer may come twice. */
    private static Map<String, List<String>> answers(Installation service) throws Exception {
        var answers = new TreeMap<String, List<String>>();
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, service.broker(),
                ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("report-answers.v1"));
            Awaitility.await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(one -> answers.computeIfAbsent(new String(one.key(), UTF_8), _ -> new ArrayList<>())
                                .add(JsonMapper.shared()
                                        .readTree(one.value())
                                        .get("outcome")
                                        .asString()));
                return answers.size() >= REPORTS;
            });
        }
        return answers;
    }
}
