package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class KillIT {

    private static final int REPORTS = 1000;
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);
    private static final String VALUES = "/api/v1/values";
    private static final List<String> ANSWERS = List.of(
            "/api/v1/strategies",
            "/api/v1/strategies/ie-mis-2017",
            "/api/v1/strategies/ie-mis-2017/progress",
            VALUES,
            "/api/v1/you-said",
            "/en",
            "/en/goals",
            "/en/goals/local-integration",
            "/en/indicators/local-strategies?view=table",
            "/en/indicators/unemployment-rate?view=table",
            "/ar/you-said",
            "/en/changes",
            "/en/places");

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnceAfterAKill(TestReporter reporter) throws Exception {
        var ledger = killedInTheMiddle();
        assertThat(ledger.acknowledged()).as("killed in the middle").hasSizeBetween(400, REPORTS - 1);
        try (var service = Installation.in(folder)) {
            var wait = untilANewValueIsOnShow(service);
            reporter.publishEntry("from ready to the first new value on show", wait.toMillis() + " ms");
            assertThat(wait).as("nobody waits for a dead process to let go").isLessThan(CLAIM_TIMEOUT);
            assertThat(submitted(service).keySet()).containsAll(ledger.acknowledged());
            assertThat(ledger.sendTo(service))
                    .as("refused on sending all again")
                    .isEmpty();
            assertThat(ledger.acknowledged()).hasSize(REPORTS);
            isThereOnce(service, ledger);
            acceptAll(service);
        }
        isEqualToARebuild();
    }

    private Ledger killedInTheMiddle() throws Exception {
        var ledger = new Ledger(REPORTS);
        try (var service = Installation.in(folder)) {
            try (var _ = ledger.startSendingTo(service)) {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> ledger.acknowledged().size() >= REPORTS / 2);
                service.kill();
            }
        }
        return ledger;
    }

    private static Duration untilANewValueIsOnShow(Installation service) throws Exception {
        var ready = System.nanoTime();
        var row = Map.of(
                "key", "kill:new", "indicator", "integration-forums", "place", "IE", "period", "2019", "value", 9);
        new Program(service, "reporter").post("/api/v1/reports", List.of(row));
        new Program(service, "reviewer").post("/api/v1/reports/acceptances", List.of(row));
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30))
                .until(() -> !Program.ofNobody(service)
                        .read(VALUES + "?indicator=integration-forums")
                        .isEmpty());
        return Duration.ofNanos(System.nanoTime() - ready);
    }

    private static void isThereOnce(Installation service, Ledger ledger) throws Exception {
        var submitted = submitted(service);
        assertThat(submitted.keySet()).containsAll(ledger.acknowledged());
        assertThat(submitted.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("series:local-strategies:ie-")))
                .hasSize(REPORTS)
                .allMatch(entry -> entry.getValue() == 1);
    }

    /** How often the log holds a report of each series and period. */
    static Map<String, Integer> submitted(Installation service) throws Exception {
        var found = new TreeMap<String, Integer>();
        try (var log = service.log();
                var rows = log.createStatement()
                        .executeQuery("select aggregateidentifier, payload from domainevententry"
                                + " where payloadtype = 'reporting.value-submitted'")) {
            while (rows.next()) {
                var payload = new String(rows.getBytes(2), StandardCharsets.UTF_8);
                found.merge(rows.getString(1) + " " + Ledger.period(payload), 1, Integer::sum);
            }
        }
        return found;
    }

    private static void acceptAll(Installation service) throws Exception {
        var rows = IntStream.range(0, REPORTS).mapToObj(Ledger::row).toList();
        var answer = Program.json(new Program(service, "reviewer").post("/api/v1/reports/acceptances", rows));
        assertThat(answer.valueStream()
                        .filter(row -> row.path("outcome").asString().equals("accepted")))
                .hasSize(REPORTS);
        var values = Program.ofNobody(service).read(VALUES + "?indicator=local-strategies");
        assertThat(values.valueStream()
                        .filter(value -> !value.get("place").asString().equals("IE")))
                .hasSize(REPORTS)
                .allMatch(value -> value.at("/observation/revision").asInt() == 1);
    }

    /** Forgets all read models and reads the log anew; every answer is the same afterwards. */
    private void isEqualToARebuild() throws Exception {
        Map<String, String> before;
        try (var service = Installation.in(folder)) {
            before = answers(service);
        }
        forgetReadModels();
        try (var service = Installation.in(folder)) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(answers(service)).containsExactlyInAnyOrderEntriesOf(before));
        }
    }

    private void forgetReadModels() throws IOException {
        try (var files = Files.list(folder.resolve("data"))) {
            var copies = files.filter(file -> file.getFileName().toString().startsWith("read-models"))
                    .toList();
            assertThat(copies).as("the copy of the read models").isNotEmpty();
            for (var copy : copies) {
                Files.delete(copy);
            }
        }
    }

    private static Map<String, String> answers(Installation service) throws Exception {
        var answers = new TreeMap<String, String>();
        for (var path : ANSWERS) {
            var answer = Program.ofNobody(service).get(path, "*/*");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            answers.put(path, answer.body());
        }
        return answers;
    }
}
