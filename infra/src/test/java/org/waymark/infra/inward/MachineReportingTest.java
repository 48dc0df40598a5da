package org.waymark.infra.inward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.waymark.infra.inward.Parish.CITY;
import static org.waymark.infra.inward.Parish.PATIENCE;
import static org.waymark.infra.inward.Parish.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ui.Quarantine.Listening;
import tools.jackson.databind.JsonNode;

class MachineReportingTest {

    @TempDir
    private Path folder;

    @Test
    void reportsAreTakenAnsweredAndTakenUpAgainAfterBrokerAndServiceWereAway() throws Exception {
        try (var parish = new Parish(folder)) {
            parish.start();
            parish.furnish();
            assertThat(parish.quarantine().listening()).isEqualTo(Listening.AWAY);

            parish.broker.start();
            await().atMost(PATIENCE).until(() -> parish.quarantine().listening() == Listening.LISTENING);
            try (var city = parish.authority(CITY)) {
                city.report("a", report("01", "2020", "12", ""));
                city.report("a", report("01", "2020", "12", ""));
                city.report("b", report("02", "2021", "\"x\"", ""));
                city.report("c", report("03", "2022", "14", ",\"place\":\"sorrel\""));
                var answers = parish.answers(4);
                assertThat(outcomes(answers))
                        .containsExactlyInAnyOrder("received", "received", "refused", "quarantined");
                assertThat(answers)
                        .filteredOn(one -> one.path("outcome").asString().equals("refused"))
                        .singleElement()
                        .satisfies(refused -> {
                            assertThat(refused.path("id").asString()).isEqualTo("02");
                            assertThat(refused.path("field").asString()).isEqualTo("value");
                            assertThat(refused.path("reason").path("ar").asString())
                                    .isNotBlank();
                        });

                parish.broker.stop();
                await().atMost(PATIENCE).until(() -> parish.quarantine().listening() == Listening.AWAY);
                parish.broker.start();
                city.report("d", report("04", "2023", "15", ""));
                assertThat(outcomes(parish.answers(5)))
                        .filteredOn("received"::equals)
                        .hasSize(3);

                parish.stop();
                city.report("e", report("05", "2024", "16", ""));
                parish.start();
                assertThat(outcomes(parish.answers(6)))
                        .filteredOn("received"::equals)
                        .hasSize(4);
            }
            var series = Objects.requireNonNull(parish.series(CITY));
            assertThat(series.periods())
                    .extracting(entry -> entry.period().code())
                    .containsExactly("2020", "2023", "2024");
            assertThat(series.periods().getFirst().history()).hasSize(1);
        }
    }

    @Test
    void whatIsTooLargeIsRefusedAtTheDoorPackedOrNot() throws Exception {
        try (var parish = new Parish(folder)) {
            parish.broker.start();
            parish.start();
            parish.furnish();
            await().atMost(PATIENCE).until(() -> parish.quarantine().listening() == Listening.LISTENING);
            for (var packing : List.of("none", "gzip")) {
                try (var city = parish.authority(CITY, packing)) {
                    assertThatThrownBy(() -> city.report("a", " ".repeat(20_000_000)))
                            .as(packing)
                            .hasRootCauseInstanceOf(RecordTooLargeException.class);
                    city.report("a", report("01", "2020", "12", ""));
                }
            }
            assertThat(outcomes(parish.answers(2))).containsExactly("received", "received");
        }
    }

    private static List<String> outcomes(List<JsonNode> answers) {
        return answers.stream().map(one -> one.path("outcome").asString()).toList();
    }
}
