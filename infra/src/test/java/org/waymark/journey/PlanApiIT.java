package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.journey.ApiPlan.NAME;
import static org.waymark.journey.ApiPlan.goal;
import static org.waymark.journey.Program.isRefused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan from its first draft to its end, by a program. */
@ExtendWith(Shared.class)
class PlanApiIT {

    private final Program nobody;
    private final Program reporter;
    private final Program planner;

    PlanApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        reporter = new Program(service, "reporter");
        planner = new Program(service, "planner");
    }

    private ApiPlan begun(String strategy) throws Exception {
        return new ApiPlan(planner, strategy).drafted().withAStep();
    }

    @Test
    void isDraftedAdoptedAndClosed() throws Exception {
        var draft = begun("api-life");
        isRefused(draft.tries("close-strategy", Map.of("reason", NAME)), 409, "StrategyRefusal.NEVER_ADOPTED");
        assertThat(nobody.get("/api/v1/strategies/api-life", "application/json").statusCode())
                .isEqualTo(404);
        draft.isAdopted(1, List.of());
        draft.does("close-strategy", Map.of("reason", NAME));
        isRefused(draft.tries("add-goal", goal("more")), 409, "StrategyRefusal.HAS_ENDED");

        var plan = nobody.read("/api/v1/strategies/api-life");
        assertThat(plan.at("/life/end/how").asString()).isEqualTo("CLOSED");
        assertThat(plan.at("/goals/0/milestones/0/due").asString()).isEqualTo("2027-Q3");
    }

    @Test
    void tellsHowItsStepsComeAlong() throws Exception {
        var draft = begun("api-steps");
        var progress = "/api/v1/strategies/api-steps/milestones/classes/progress";
        var late = new HashMap<String, Object>(Map.of("stage", "LATE", "evidence", List.of()));
        isRefused(planner.post(progress, late), 403, "AccessRefusal.NOT_RESPONSIBLE");
        draft.isAdopted(1, List.of());
        isRefused(planner.post(progress, late), 409, "MilestoneRefusal.REASON_MISSING");
        late.put("note", NAME);
        isRefused(reporter.post(progress, late), 403, "AccessRefusal.NOT_RESPONSIBLE");
        assertThat(planner.post(progress, late).statusCode()).isEqualTo(200);
        assertThat(nobody.read("/api/v1/strategies/api-steps/milestones")
                        .at("/0/reports/0/report/stage")
                        .asString())
                .isEqualTo("LATE");
    }

    @Test
    void doesOneThingForOneKey() throws Exception {
        var draft = begun("api-key");
        var act = new HashMap<String, Object>(goal("housing"));
        act.put("key", "api-key:housing");
        draft.does("add-goal", act);
        draft.does("add-goal", act);
        isRefused(draft.tries("add-goal", goal("housing")), 409, "StrategyRefusal.GOAL_EXISTS");
        assertThat(planner.read("/api/v1/strategies/api-key/draft").get("goals").size())
                .isEqualTo(2);
    }

    @Test
    void isForPlanners() throws Exception {
        var draft = begun("api-door");
        var path = draft.path();
        assertThat(nobody.post(path + "add-goal", goal("more")).statusCode()).isEqualTo(401);
        assertThat(nobody.get(path + "draft", "application/json").statusCode()).isEqualTo(401);
        isRefused(reporter.post(path + "add-goal", goal("more")), 403, "AccessRefusal.NOT_YOUR_ROLE");
        assertThat(planner.post(path + "drop-everything", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(planner.post("/api/v1/strategies/nowhere/add-goal", goal("more"))
                        .statusCode())
                .isEqualTo(404);
        var unread = planner.post(path + "add-goal", Map.of("goal", Map.of("goal", "x", "colour", "red")));
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(Program.json(unread).get("field").asString()).isEqualTo("goal.colour");
    }

    @Test
    void isDescribed() throws Exception {
        var paths = nobody.read("/v3/api-docs").get("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/strategies/{id}/draft",
                        "/api/v1/strategies/{id}/put-to-consultation",
                        "/api/v1/strategies/{id}/take-over-goal",
                        "/api/v1/strategies/{id}/milestones/{milestone}/progress")
                .doesNotContain("/api/v1/strategies/{id}/{act}");
        var body =
                paths.at("/~1api~1v1~1strategies~1{id}~1drop-goal/post/requestBody/content/application~1json/schema");
        assertThat(body.get("required").valueStream().map(field -> field.asString()))
                .containsExactlyInAnyOrder("goal", "revision", "reason");
    }
}
