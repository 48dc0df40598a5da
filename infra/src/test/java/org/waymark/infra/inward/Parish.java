package org.waymark.infra.inward;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.infra.embedded.BrokerOnLoan;
import org.waymark.infra.projection.Ground;
import org.waymark.query.reporting.FindSeries;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.MachineKeys;
import org.waymark.ui.Quarantine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service with one indicator, one place and two organisations, of which one is entrusted; and a broker beside it. */
final class Parish implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(2);
    static final OrganisationId CITY = new OrganisationId("city");
    static final OrganisationId NEIGHBOUR = new OrganisationId("neighbour");
    static final IndicatorId HOMES = new IndicatorId("homes");
    static final PlaceId SORREL = new PlaceId("sorrel");
    static final Account ADA = new Account(new ParticipantId("ada"), Set.of(Role.ADMINISTRATOR), null);
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Words WORDS = Words.english("Homes");

    final BrokerOnLoan broker;
    private final Path data;
    private final Ground ground;

    @ComponentScan(
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            basePackages = {
                "org.waymark.command",
                "org.waymark.query",
                "org.waymark.infra.guard",
                "org.waymark.infra.vault",
                "org.waymark.infra.inward",
                "org.waymark.ui.words"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|Harness|Fixture).*"))
    static class Everything {}

    Parish(Path folder) {
        data = folder;
        broker = new BrokerOnLoan(folder.resolve("broker"));
        ground = new Ground(
                Map.of(),
                Everything.class,
                Desk.class,
                org.waymark.ui.Reporting.class,
                org.waymark.ui.api.ReportIntake.class);
    }

    void start() {
        ground.start(
                "--spring.kafka.bootstrap-servers=" + broker.address(), "--waymark.data=" + data.resolve("service"));
    }

    void stop() {
        ground.stop();
    }

    void furnish() {
        send(new RegisterPlace(SORREL, PlaceLevel.LOCAL_AUTHORITY, null, WORDS, ADA.participant()));
        send(new DefineIndicator(HOMES, homes(), ADA.participant()));
        for (var one : List.of(CITY, NEIGHBOUR)) {
            send(new RegisterOrganisation(one, OrganisationKind.AUTHORITY, null, WORDS, ADA.participant()));
        }
        the(Desk.class).see();
        send(new GrantMandate(CITY, new Mandate(HOMES, SORREL, false), ADA.participant()));
        the(Desk.class).see();
    }

    private static Definition homes() {
        return new Definition(
                WORDS,
                WORDS,
                WORDS,
                MeasureKind.COUNT,
                IndicatorType.OUTCOME,
                Direction.UP,
                null,
                null,
                null,
                List.of(),
                Slice.TOTAL,
                WORDS,
                null,
                Map.of(),
                null,
                null,
                null);
    }

    private void send(Command command) {
        the(Desk.class).send(command, ADA);
    }

    <T> T the(Class<T> bean) {
        return ground.the(bean);
    }

    MachineKeys keys() {
        return the(MachineKeys.class);
    }

    Quarantine quarantine() {
        return the(Quarantine.class);
    }

    Authority authority(OrganisationId organisation) {
        return authority(organisation, "none");
    }

    Authority authority(OrganisationId organisation, String packing) {
        return new Authority(broker.address(), keys().issue(organisation, ADA.participant()), packing);
    }

    /** What the series of an organisation holds. */
    @Nullable
    SeriesPage series(OrganisationId source) {
        the(Desk.class).see();
        return the(Desk.class)
                .find(new FindSeries(new ReportingSeriesId(HOMES, SORREL, source)), SeriesPage.class, ADA)
                .orElse(null);
    }

    /** Every answer so far, once there are as many as are waited for. */
    List<JsonNode> answers(int expected) {
        var answers = new ArrayList<JsonNode>();
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address(),
                ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("report-answers.v1"));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(one -> answers.add(JSON.readTree(one.value())));
                return answers.size() >= expected;
            });
        }
        return answers;
    }

    static String report(String id, String year, String value, String more) {
        return """
                {"type":"report","revision":1,"id":"%s","organisation":"city","sentAt":"2026-01-%sT10:00:00Z",
                 "indicator":"homes","place":"sorrel","period":"%s","value":%s%s}""".formatted(id, id.length() == 2 ? id : "10", year, value, more);
    }

    @Override
    public void close() {
        ground.close();
        broker.close();
    }
}
