package org.waymark.infra.announce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.infra.embedded.BrokerOnLoan;
import org.waymark.infra.projection.Ground;
import org.waymark.ui.Operations;

@DisplayName("Announcements")
class AnnouncementsTest {

    private static final ParticipantId VIKTOR = new ParticipantId("viktor");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "accepted-values.v1";

    @TempDir
    private Path data;

    private static ReportingSeriesId series(String place) {
        return new ReportingSeriesId(
                new IndicatorId("unemployment-rate"), new PlaceId(place), new OrganisationId("cso"));
    }

    private static ValueAccepted accepted(String place, int year) {
        return new ValueAccepted(
                series(place),
                Period.year(year),
                Value.of(Slice.TOTAL, Observation.of(BigDecimal.valueOf(63, 1))),
                1,
                null,
                VIKTOR);
    }

    private static Object[] years(String place, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(year -> accepted(place, year))
                .toArray();
    }

    @Test
    void areNeitherLostNorBlockingNorOutOfOrderWhileTheBrokerIsAway() throws Exception {
        try (var broker = new BrokerOnLoan(data);
                var ground = new Ground(Map.of(), AnnounceConfiguration.class, Announcements.class)) {
            ground.start("--spring.kafka.bootstrap-servers=" + broker.address());
            ground.happens(series("cork").toString(), 0, years("cork", 1000, 100));
            await().atMost(PATIENCE).until(() -> announcer(ground).state() == Operations.State.FAILING);
            assertThat(announcer(ground).lag()).isPositive();

            broker.start();
            announced(ground);
            broker.stop();
            ground.happens(series("kerry").toString(), 0, years("kerry", 1000, 100));
            ground.happens(series("cork").toString(), 100, years("cork", 1100, 100));
            await().atMost(PATIENCE).until(() -> announcer(ground).state() == Operations.State.FAILING);
            broker.start();
            announced(ground);

            var records = records(broker.address());
            assertThat(periods(records, "cork"))
                    .containsExactlyElementsOf(IntStream.range(1000, 1200)
                            .mapToObj(String::valueOf)
                            .toList());
            assertThat(periods(records, "kerry"))
                    .containsExactlyElementsOf(IntStream.range(1000, 1100)
                            .mapToObj(String::valueOf)
                            .toList());
            assertThat(records).allSatisfy(one -> {
                assertThat(one.headers().lastHeader("event").value()).isNotEmpty();
                assertThat(position(one)).isPositive();
            });
            assertThat(ground.the(Operations.class).heldBack()).isEmpty();
        }
    }

    private static Operations.Reader announcer(Ground ground) {
        return ground.the(Operations.class).readers().stream()
                .filter(one -> one.name().equals("announcements"))
                .findFirst()
                .orElseThrow();
    }

    private static void announced(Ground ground) {
        await().atMost(PATIENCE)
                .until(() -> announcer(ground).lag() == 0 && announcer(ground).state() == Operations.State.FOLLOWING);
    }

    /** The periods of a place in the order in which a receiver that knows repetitions gets them. */
    private static List<String> periods(List<ConsumerRecord<String, String>> records, String place) {
        var seen = new LinkedHashSet<String>();
        records.stream()
                .filter(one -> one.key().equals(series(place).toString()))
                .map(one -> AnnounceConfiguration.json()
                        .readTree(one.value())
                        .get("period")
                        .asString())
                .forEach(seen::add);
        return List.copyOf(seen);
    }

    private static long position(ConsumerRecord<String, String> one) {
        return Long.parseLong(new String(one.headers().lastHeader("position").value(), StandardCharsets.UTF_8));
    }

    private static List<ConsumerRecord<String, String>> records(String address) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                ConsumerConfig.GROUP_ID_CONFIG, "reader",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
                return records.size() >= 300
                        && consumer.endOffsets(consumer.assignment()).entrySet().stream()
                                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
        }
        return records;
    }
}
