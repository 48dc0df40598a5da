package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Refugees by country of origin and asylum since 1951, killed in the middle twice: while the file is read and while its
 * values are handed in. Six thousand rows by default; all 138,893 with {@code -Dwaymark.population=all}.
 */
class PopulationImportIT {

    private static final Path FILE = Path.of(System.getProperty("waymark.shared", "../../shared"))
            .resolve("data/unhcr-population/population.csv");
    private static final boolean ALL = "all".equals(System.getProperty("waymark.population"));
    private static final int SOME = 6_000;
    private static final Duration PATIENCE = Duration.ofMinutes(ALL ? 20 : 3);
    private static final String MATCHING = "{\"columns\":{\"refugees\":\"value\"}}";
    private static final String HOW = "format=unhcr&mode=add";

    @TempDir
    Path folder;

    @Test
    void goesOnAfterAKillAndChangesNothingTheSecondTime(TestReporter reporter) throws Exception {
        assumeTrue(Files.exists(FILE), "The population file is not on this machine");
        var rows = ALL ? Files.readAllLines(FILE) : Files.readAllLines(FILE).subList(0, SOME + 1);
        var file = Files.write(folder.resolve("population.csv"), rows);
        var began = Instant.now();
        Sent sent;
        try (var service = Installation.in(folder)) {
            isReadyFor(service, rows);
            began = Instant.now();
            sent = Sent.file(service, file, MATCHING, HOW);
            sent.until(service, PATIENCE, job -> Sent.isIn(job, "running") || isRead(job, rows.size() / 2));
            killed(service, "while it is read", reporter);
        }
        try (var service = Installation.in(folder)) {
            var half = sent.until(
                    service,
                    PATIENCE,
                    job -> Sent.isIn(job, "running")
                            && job.get("done").asInt() > (ALL ? job.get("total").asInt() / 2 : 0));
            assertThat(half.get("done").asInt())
                    .as("killed in the middle")
                    .isLessThan(half.get("total").asInt());
            killed(service, "while its values are handed in", reporter);
        }
        try (var service = Installation.in(folder)) {
            var done = sent.until(service, PATIENCE, job -> Sent.isIn(job, "done"));
            var time = Duration.between(began, Instant.now());
            reporter.publishEntry("with two kills and restarts", time.toSeconds() + " s");
            reporter.publishEntry(
                    "rows a second, kills and restarts included", String.valueOf(perSecond(rows.size() - 1, time)));
            var values = done.at("/values/ready").asInt();
            assertThat(done.at("/rows/ready").asInt()).isEqualTo(rows.size() - 1);
            assertThat(done.at("/answers/received").asInt()).isEqualTo(values);
            assertThat(submitted(service)).as("each value once").isEqualTo(values);
            changesNothing(service, file, rows.size() - 1, values, reporter);
        }
    }

    private static boolean isRead(JsonNode job, int rows) {
        return Sent.isIn(job, "matched") && job.get("done").asInt() >= rows;
    }

    private static void killed(Installation service, String when, TestReporter reporter) throws IOException {
        peak(service, "until it was killed " + when, reporter);
        service.kill();
    }

    private static void peak(Installation service, String when, TestReporter reporter) throws IOException {
        service.peak().ifPresent(peak -> reporter.publishEntry("peak memory " + when, peak + " MB"));
    }

    private static long perSecond(int rows, Duration time) {
        return rows * 1000L / Math.max(1, time.toMillis());
    }

    private static void changesNothing(Installation service, Path file, int rows, int values, TestReporter reporter)
            throws Exception {
        var began = Instant.now();
        var again = Sent.file(service, file, MATCHING, HOW).until(service, PATIENCE, job -> Sent.isIn(job, "done"));
        var time = Duration.between(began, Instant.now());
        reporter.publishEntry("rows compared a second", String.valueOf(perSecond(rows, time)));
        peak(service, "with everything", reporter);
        assertThat(again.at("/rows/unchanged").asInt()).isEqualTo(rows);
        assertThat(again.at("/answers/received").asInt()).isZero();
        assertThat(again.at("/sentBefore/id").asString()).isNotBlank();
        assertThat(submitted(service)).as("nothing more on the log").isEqualTo(values);
    }

    /** Places, the indicator and the mandate, by commands as an administrator sends them. */
    private static void isReadyFor(Installation service, List<String> rows) throws Exception {
        var administrator = new Program(service, "administrator");
        var world = List.of(Map.of("place", "world", "level", "REGION", "name", Map.of("en", "World")));
        administrator.post("/api/v1/places", world);
        var places = new ArrayList<Map<String, Object>>();
        rows.stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(row -> row[row.length - 10])
                .distinct()
                .forEach(code -> places.add(
                        Map.of("place", code, "level", "COUNTRY", "within", "world", "name", Map.of("en", code))));
        administrator.post("/api/v1/places", places);
        var definition = Map.of(
                "name", Map.of("en", "Refugees by origin"),
                "meaning", Map.of("en", "Refugees in a country of asylum at the end of the year"),
                "unit", Map.of("en", "people"),
                "kind", "COUNT",
                "type", "OUTCOME",
                "direction", "CONTEXT",
                "dimensions", List.of("origin"),
                "plain", "",
                "source", Map.of("en", "UNHCR"),
                "externalCodes", Map.of("unhcr", "refugees"));
        administrator.post(
                "/api/v1/indicators", List.of(Map.of("indicator", "refugees-by-origin", "definition", definition)));
        var mandate = Map.of("indicator", "refugees-by-origin", "place", "world", "andWithin", true);
        assertThat(administrator
                        .post("/api/v1/organisations/department/mandates", mandate)
                        .statusCode())
                .isEqualTo(200);
    }

    private static int submitted(Installation service) throws IOException, java.sql.SQLException {
        try (var log = service.log();
                var count = log.createStatement()
                        .executeQuery(
                                "select count(*) from domainevententry where payloadtype = 'reporting.value-submitted'"
                                        + " and aggregateidentifier like 'series:refugees-by-origin:%'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
