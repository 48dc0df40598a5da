package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans that governments have published go in as they stand: quarters, spans, continuous work, several owners. */
class PublishedPlansIT {

    @TempDir
    static Path folder;

    @AutoClose
    private static @Nullable Installation service;

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
        var rows = PublishedStep.rows(file);
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
            var action = PublishedStep.aim(row).isEmpty()
                    ? objective
                    : goal(strategy, row.getField("action_milestone"), objective, row);
            for (var printed : PublishedStep.in(row)) {
                var step = printed.by(
                        printed.owners().stream().map(PublishedStep::id).toList());
                steps.add(step);
                act(strategy, "plan-milestone", Map.of("milestone", step.planned(action), "causes", List.of()));
            }
            if (!PublishedStep.aim(row).isEmpty()) {
                promise(strategy, action, PublishedStep.aim(row));
            }
        }
        act(strategy, "adopt-version", Map.of("version", 1, "reason", words("As published"), "causes", List.of()));

        var plan = planner.read("/api/v1/strategies/" + strategy);
        assertThat(PublishedStep.of(plan)).containsExactlyInAnyOrderElementsOf(steps);
        assertThat(PublishedStep.aims(plan))
                .containsAll(rows.stream().map(PublishedStep::aim).toList());
    }

    private String goal(String strategy, String name, String parent, NamedCsvRecord row) throws Exception {
        var known = goals.get(parent + name);
        if (known != null) {
            return known;
        }
        var id = "g" + goals.size();
        var goal = new HashMap<String, Object>(Map.of(
                "goal", id, "horizon", PublishedStep.horizon(row), "name", words(name), "description", words(name)));
        if (!parent.isEmpty()) {
            goal.put("parent", parent);
        }
        act(strategy, "add-goal", Map.of("goal", goal));
        goals.put(parent + name, id);
        return id;
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

    private static Map<String, String> words(String english) {
        return Map.of("en", english);
    }
}
