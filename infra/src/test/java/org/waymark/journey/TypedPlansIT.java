package org.waymark.journey;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Plans that governments have published are typed into dialogs row by row, as they are printed. */
@ExtendWith(Shared.class)
class TypedPlansIT {

    @TempDir
    static Path folder;

    @AutoClose
    private static @Nullable Installation empty;

    private final Program nobody = Program.ofNobody(Objects.requireNonNull(empty));
    private final Set<String> goals = new LinkedHashSet<>();

    @BeforeAll
    static void begin() {
        empty = Installation.in(folder, Installation.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "moldova_integration_plan_2019_2020, MD, Moldova, Moldova 2019-2020, 2019-01-01, 2020-12-31",
        "eu_action_plan_2021_2027_tracker, EU, European Union, EU 2021-2027, 2021-01-01, 2027-12-31",
        "new_scots_2018_2022_and_2024_2026, GB-SCT, Scotland, New Scots, 2018-01-01, 2026-12-31"
    })
    void aPlannerTypesItInAsItIsPrinted(
            String file, String code, String place, String name, LocalDate start, LocalDate end, Chromium chromium)
            throws Exception {
        var rows = PublishedStep.rows(file);
        try (var planner = Drafting.signedIn(Objects.requireNonNull(empty), chromium)) {
            planner.addPlace(code, place);
            var steps = new ArrayList<PublishedStep>();
            rows.forEach(row -> steps.addAll(PublishedStep.in(row)));
            var known = names().values();
            steps.stream()
                    .flatMap(step -> step.owners().stream())
                    .distinct()
                    .filter(owner -> !known.contains(owner))
                    .forEach(planner::register);
            planner.staff().goTo("plan", "workspace.plan.title");
            planner.begin(name, place, start, end);
            for (var row : rows) {
                var horizon = PublishedStep.horizon(row);
                var above = row.getField("goal");
                if (goals.add(above)) {
                    planner.addGoal(above, horizon);
                }
                var goal = below(planner, above, row.getField("objective"), horizon);
                var aim = PublishedStep.aim(row);
                if (!aim.isEmpty()) {
                    goal = below(planner, goal, row.getField("action_milestone"), horizon);
                    planner.promises(goal, aim);
                }
                for (var step : PublishedStep.in(row)) {
                    planner.plan(goal, step);
                }
            }
            planner.adopts("As published");

            var plan = nobody.read("/api/v1/strategies/" + PublishedStep.id(name));
            var names = names();
            assertThat(PublishedStep.of(plan)
                            .map(step -> step.called("")
                                    .by(step.owners().stream().map(names::get).toList())))
                    .containsExactlyInAnyOrderElementsOf(
                            steps.stream().map(step -> step.called("")).toList());
            assertThat(PublishedStep.aims(plan))
                    .containsAll(rows.stream().map(PublishedStep::aim).toList());
            planner.staff().window().isForEverybody();
        }
    }

    private String below(Drafting planner, String above, String name, String horizon) {
        if (goals.add(name)) {
            planner.addBelow(above, name, horizon);
        }
        return name;
    }

    /** What organisations are called, by their codes. */
    private Map<String, String> names() throws Exception {
        return nobody.read("/api/v1/organisations")
                .valueStream()
                .collect(toMap(
                        one -> one.get("organisation").asString(),
                        (JsonNode one) -> one.at("/name/en").asString()));
    }
}
