package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From an empty installation to a plan that was consulted on, adopted, amended twice, compared and followed. */
@ExtendWith(Shared.class)
class BuildingIT {

    private static final String PLAN = "Exland for all 2026 to 2036";
    private static final String NEXT = "Exland for all 2037 to 2046";
    private static final List<String> DUES = List.of("2027-03-31", "2027-06", "2027-Q4", "2028-H1", "2030", "");
    private static final String[] OWNERS = {"Ministry of Work", "City of Sorrel"};

    private final List<String> goals = new ArrayList<>();

    @Test
    void aPlannerBuildsConsultsAdoptsAmendsComparesAndHandsOver(@TempDir Path folder, Chromium chromium)
            throws Exception {
        try (var service = Installation.in(folder, Installation.EMPTY);
                var planner = Drafting.signedIn(service, chromium)) {
            var nobody = Program.ofNobody(service);
            planner.addPlace("XA", "Exland");
            for (var owner : OWNERS) {
                planner.register(owner);
            }
            planner.staff().goTo("plan", "workspace.plan.title");
            planner.begin(PLAN, "Exland", LocalDate.of(2026, 1, 1), LocalDate.of(2036, 12, 31));
            fortyGoals(planner);
            thirtyMeasures(planner, nobody.read("/api/v1/indicators"));
            sixtyMilestones(planner);
            planner.staff().window().isForEverybody();
            planner.consults(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 10));
            planner.adopts("The government decided so");
            var id = only(nobody.read("/api/v1/strategies")).get("id").asString();
            var plan = nobody.read("/api/v1/strategies/" + id);
            assertThat(plan.get("goals").size()).isEqualTo(40);
            assertThat(count(plan, "measures")).isEqualTo(30);
            assertThat(count(plan, "milestones")).isEqualTo(60);

            planner.moves(goals.get(0), "Step 1", "2029", "The law came late");
            planner.adopts("First amendment");
            planner.drops(goals.getLast(), "Another plan takes it up");
            planner.adopts("Second amendment");
            assertThat(nobody.read("/api/v1/strategies/" + id + "/changes").toString())
                    .contains("The law came late");
            planner.staff().goTo("plan/compare?from=1&to=3", "workspace.compare.title");
            planner.staff().window().reads("The law came late");
            planner.staff().window().reads("Another plan takes it up");
            planner.staff().window().isForEverybody();

            planner.staff().goTo("plan", "workspace.plan.title");
            planner.begin(NEXT, "Exland", LocalDate.of(2037, 1, 1), LocalDate.of(2046, 12, 31));
            planner.takesOver(PLAN, goals.get(0), goals.get(4));
            planner.staff().goTo("plan", "workspace.plan.title");
            planner.isFollowedBy(NEXT, "Its time is over");
            planner.staff().window().reads("Followed by " + NEXT);
            assertThat(nobody.read("/api/v1/strategies/" + id)
                            .at("/life/successor")
                            .asString())
                    .isEqualTo("exland-for-all-2037-to-2046");
            planner.staff().window().isForEverybody();
        }
    }

    /** Four, with three below each, with two below each of these. */
    private void fortyGoals(Drafting planner) {
        var parents = new ArrayList<String>();
        for (var i = 1; i <= 4; i++) {
            parents.add("Aim " + i);
            planner.addGoal("Aim " + i, Drafting.SHORT);
        }
        goals.addAll(parents);
        for (var breadth : new int[] {3, 2}) {
            var children = new ArrayList<String>();
            for (var parent : parents) {
                for (var i = 1; i <= breadth; i++) {
                    children.add(parent + "." + i);
                    planner.addBelow(parent, parent + "." + i, Drafting.SHORT);
                }
            }
            goals.addAll(children);
            parents = children;
        }
    }

    private void thirtyMeasures(Drafting planner, JsonNode indicators) {
        for (var i = 0; i < 30; i++) {
            var name = indicators.get(i).at("/definition/name/en").asString();
            planner.measure(goals.get(i), name, "2030 50\n2036 75");
        }
    }

    private void sixtyMilestones(Drafting planner) {
        for (var i = 0; i < 60; i++) {
            var owners = i % 2 == 0 ? OWNERS : new String[] {OWNERS[0]};
            planner.plan(goals.get(i / 2), "Step " + (i + 1), DUES.get(i % DUES.size()), owners);
        }
    }

    private static JsonNode only(JsonNode list) {
        assertThat(list.size()).isEqualTo(1);
        return list.get(0);
    }

    private static int count(JsonNode plan, String parts) {
        return plan.get("goals")
                .valueStream()
                .mapToInt(goal -> goal.get(parts).size())
                .sum();
    }
}
