package org.waymark.journey;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Plans that governments have published go in as they stand: quarters, spans, continuous work, several owners. */
class PublishedPlansIT {

    @TempDir
    static Path folder;

    @AutoClose
    private static @Nullable Installation service;

    private static final Path PLANS =
            Path.of(System.getProperty("waymark.shared", "../../shared"), "data", "strategies");

    private final Program planner = new Program(Objects.requireNonNull(service), "planner");
    private final Map<String, String> goals = new HashMap<>();

    @BeforeAll
    static void begin() {
        service = Installation.in(folder, Installation.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "new_scots_2018_2022_and_2024_2026, 2018-01-01, 2026-12-31",
        "moldova_integration_plan_2019_2020, 2019-01-01, 2020-12-31",
        "eu_action_plan_2021_2027_tracker, 2021-01-01, 2027-12-31"
    })
    void goesInWithoutBendingAField(String file, String start, String end) throws Exception {
        var strategy = file.replace('_', '-');
        var rows = rows(file);
        var frame = Map.of(
                "jurisdiction",
                "IE",
                "name",
                words(file),
                "summary",
                words(file),
                "start",
                start,
                "end",
                end,
                "horizons",
                List.of());
        act(strategy, "draft-strategy", Map.of("outline", frame));
        var steps = new ArrayList<PublishedStep>();
        for (var row : rows) {
            var above = goal(strategy, row.getField("goal"), "", row);
            var objective = goal(strategy, row.getField("objective"), above, row);
            var action =
                    aim(row).isEmpty() ? objective : goal(strategy, row.getField("action_milestone"), objective, row);
            for (var step : PublishedStep.in(row)) {
                steps.add(step);
                act(strategy, "plan-milestone", Map.of("milestone", step.planned(action), "causes", List.of()));
            }
            if (!aim(row).isEmpty()) {
                promise(strategy, action, aim(row));
            }
        }
        act(strategy, "adopt-version", Map.of("version", 1, "reason", words("As published"), "causes", List.of()));

        var plan = planner.read("/api/v1/strategies/" + strategy);
        assertThat(all(plan, "milestones").map(PublishedStep::read)).containsExactlyInAnyOrderElementsOf(steps);
        assertThat(plan.get("goals")
                        .valueStream()
                        .map(goal -> goal.at("/terms/sentence/en").asString("")))
                .containsAll(rows.stream().map(PublishedPlansIT::aim).toList());
    }

    /** An aim that stands in words behind an action; it is the aim of a goal of its own. */
    private static String aim(NamedCsvRecord row) {
        var target = row.getField("target");
        return row.getField("indicator") + (target.isEmpty() ? "" : ": " + target);
    }

    private String goal(String strategy, String name, String parent, NamedCsvRecord row) throws Exception {
        var known = goals.get(parent + name);
        if (known != null) {
            return known;
        }
        var id = "g" + goals.size();
        var goal = new HashMap<String, Object>(Map.of(
                "goal",
                id,
                "horizon",
                horizon(row.getField("horizon")),
                "name",
                words(name),
                "description",
                words(name)));
        if (!parent.isEmpty()) {
            goal.put("parent", parent);
        }
        act(strategy, "add-goal", Map.of("goal", goal));
        goals.put(parent + name, id);
        return id;
    }

    private static String horizon(String printed) {
        return printed.startsWith("short") ? "SHORT" : printed.startsWith("long") ? "LONG" : "MEDIUM";
    }

    private void promise(String strategy, String goal, String sentence) throws Exception {
        var draft = planner.read("/api/v1/strategies/" + strategy + "/draft");
        var revision = draft.get("goals")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(goal))
                .mapToInt(one -> one.get("revision").asInt())
                .sum();
        act(strategy, "promise-in-words", Map.of("goal", goal, "revision", revision, "sentence", words(sentence)));
    }

    private void act(String strategy, String act, Map<String, ?> fields) throws Exception {
        var answer = planner.post("/api/v1/strategies/" + strategy + "/" + act, fields);
        assertThat(answer.statusCode())
                .as(act + " " + fields + ": " + answer.body())
                .isEqualTo(200);
    }

    private static Stream<JsonNode> all(JsonNode plan, String parts) {
        return plan.get("goals").valueStream().flatMap(goal -> goal.get(parts).valueStream());
    }

    private static Map<String, String> words(String english) {
        return Map.of("en", english);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        var list = PLANS.resolve(file + ".csv");
        Assumptions.assumeTrue(Files.exists(list), list + " is not there, so this plan is not tried.");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(list)) {
            return rows.stream().toList();
        }
    }

    /** A step as a plan prints it. Two dates are two steps, two years are a span. */
    private record PublishedStep(String id, String name, String due, String from, List<String> owners) {

        static List<PublishedStep> in(NamedCsvRecord row) {
            var dates = row.getField("deadline").split("; ");
            return Arrays.stream(dates)
                    .map(date -> of(row, id(row.getField("ref") + (dates.length > 1 ? "-" + date : "")), date))
                    .toList();
        }

        private static PublishedStep of(NamedCsvRecord row, String id, String date) {
            var years = date.split("-", -1);
            var span = date.matches("\\d{4}-\\d{4}");
            var goesOn = row.getField("status").equals("Continuous");
            return new PublishedStep(
                    id,
                    row.getField("action_milestone"),
                    span ? years[1] : date,
                    span ? years[0] : goesOn ? "2021" : "",
                    owners(row.getField("responsible_body")));
        }

        private static List<String> owners(String printed) {
            var partners = printed.replaceFirst("^[^(]+\\((.*) partnership\\)$", "$1");
            return Arrays.stream(partners.split(partners.equals(printed) ? "; | / " : ", "))
                    .map(PublishedStep::id)
                    .toList();
        }

        private static String id(String printed) {
            return printed.toLowerCase(ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        }

        static PublishedStep read(JsonNode step) {
            return new PublishedStep(
                    step.get("id").asString(),
                    step.at("/name/en").asString(),
                    step.get("due").asString(""),
                    step.get("from").asString(""),
                    step.get("responsible")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }

        Map<String, Object> planned(String goal) {
            var step = new HashMap<String, Object>(Map.of(
                    "milestone", id, "goal", goal, "name", words(name), "responsible", owners, "dependsOn", List.of()));
            Stream.of(Map.entry("due", due), Map.entry("from", from))
                    .filter(date -> !date.getValue().isEmpty())
                    .forEach(date -> step.put(date.getKey(), date.getValue()));
            return step;
        }
    }
}
