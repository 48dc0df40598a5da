package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan from its first draft to its end, by a program. */
@ExtendWith(Shared.class)
class PlanApiIT {

    private static final Map<String, String> NAME = Map.of("en", "Together", "ar", "معًا");

    private final Program nobody;
    private final Program reporter;
    private final Program planner;

    PlanApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        reporter = new Program(service, "reporter");
        planner = new Program(service, "planner");
    }

    private static Map<String, Object> outline() {
        return Map.of(
                "jurisdiction",
                "IE",
                "name",
                NAME,
                "summary",
                NAME,
                "start",
                "2027-01-01",
                "end",
                "2030-12-31",
                "horizons",
                List.of(Map.of("horizon", "SHORT", "until", "2028-12-31")));
    }

    private static Map<String, Object> goal(String id) {
        return Map.of("goal", Map.of("goal", id, "horizon", "SHORT", "name", NAME, "description", NAME));
    }

    private HttpResponse<String> act(String strategy, String act, Map<String, ?> fields) throws Exception {
        return planner.post("/api/v1/strategies/" + strategy + "/" + act, fields);
    }

    private void done(String strategy, String act, Map<String, ?> fields) throws Exception {
        var answer = act(strategy, act, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Program.json(answer).get("outcome").asString()).isEqualTo("done");
    }

    private void begin(String strategy) throws Exception {
        done(strategy, "draft-strategy", Map.of("outline", outline()));
        done(strategy, "add-goal", goal("work"));
        var step = Map.of(
                "milestone", "classes", "goal", "work", "name", NAME, "due", "2027-Q3", "responsible", List.of());
        done(strategy, "plan-milestone", Map.of("milestone", step, "causes", List.of()));
    }

    private static void refused(HttpResponse<String> answer, int status, String refusal) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Program.json(answer).path("refusal").asString("")).isEqualTo(refusal);
    }

    @Test
    void isDraftedAdoptedAndClosed() throws Exception {
        begin("api-life");
        refused(act("api-life", "close-strategy", Map.of("reason", NAME)), 409, "StrategyRefusal.NEVER_ADOPTED");
        assertThat(nobody.get("/api/v1/strategies/api-life", "application/json").statusCode())
                .isEqualTo(404);
        done("api-life", "adopt-version", Map.of("version", 1, "reason", NAME, "causes", List.of()));
        done("api-life", "close-strategy", Map.of("reason", NAME));
        refused(act("api-life", "add-goal", goal("more")), 409, "StrategyRefusal.HAS_ENDED");

        var plan = nobody.read("/api/v1/strategies/api-life");
        assertThat(plan.at("/life/end/how").asString()).isEqualTo("CLOSED");
        assertThat(plan.at("/goals/0/milestones/0/due").asString()).isEqualTo("2027-Q3");
    }

    @Test
    void tellsHowItsStepsComeAlong() throws Exception {
        begin("api-steps");
        var progress = "/api/v1/strategies/api-steps/milestones/classes/progress";
        var late = new HashMap<String, Object>(Map.of("stage", "LATE", "evidence", List.of()));
        refused(planner.post(progress, late), 403, "AccessRefusal.NOT_RESPONSIBLE");
        done("api-steps", "adopt-version", Map.of("version", 1, "reason", NAME, "causes", List.of()));
        refused(planner.post(progress, late), 409, "MilestoneRefusal.REASON_MISSING");
        late.put("note", NAME);
        refused(reporter.post(progress, late), 403, "AccessRefusal.NOT_RESPONSIBLE");
        assertThat(planner.post(progress, late).statusCode()).isEqualTo(200);
        assertThat(nobody.read("/api/v1/strategies/api-steps/milestones")
                        .at("/0/reports/0/report/stage")
                        .asString())
                .isEqualTo("LATE");
    }

    @Test
    void doesOneThingForOneKey() throws Exception {
        begin("api-key");
        var act = new HashMap<String, Object>(goal("housing"));
        act.put("key", "api-key:housing");
        done("api-key", "add-goal", act);
        done("api-key", "add-goal", act);
        refused(act("api-key", "add-goal", goal("housing")), 409, "StrategyRefusal.GOAL_EXISTS");
        assertThat(planner.read("/api/v1/strategies/api-key/draft").get("goals").size())
                .isEqualTo(2);
    }

    @Test
    void isForPlanners() throws Exception {
        begin("api-door");
        var path = "/api/v1/strategies/api-door/";
        assertThat(nobody.post(path + "add-goal", goal("more")).statusCode()).isEqualTo(401);
        assertThat(nobody.get(path + "draft", "application/json").statusCode()).isEqualTo(401);
        refused(reporter.post(path + "add-goal", goal("more")), 403, "AccessRefusal.NOT_YOUR_ROLE");
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
