package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What was learned from a plan, by programs: from a milestone that calls for a review to the change it became. */
@ExtendWith(Shared.class)
class ReviewsApiIT {

    private static final Map<String, String> NAME = Map.of("en", "Together", "ar", "معًا");
    private static final String CALLED = "api-review.classes.reached";

    private final Program nobody;
    private final Program planner;
    private final Program reporter;

    ReviewsApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        planner = new Program(service, "planner");
        reporter = new Program(service, "reporter");
    }

    private void plan(String act, Map<String, ?> fields) throws Exception {
        done(planner.post("/api/v1/strategies/api-review/" + act, fields));
    }

    private HttpResponse<String> review(Program who, String act, Map<String, ?> fields) throws Exception {
        var all = new HashMap<String, Object>(fields);
        all.put("review", CALLED);
        return who.post("/api/v1/reviews/" + act, all);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer, int status, String refusal) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Program.json(answer).path("refusal").asString("")).isEqualTo(refusal);
    }

    private void adopt(int version, List<?> causes) throws Exception {
        plan("adopt-version", Map.of("version", version, "reason", NAME, "causes", causes));
    }

    private JsonNode called() throws Exception {
        return nobody.read("/api/v1/reviews?strategy=api-review");
    }

    @Test
    void areCalledForByAMilestoneAndFollowedUntilTheyChangeThePlan() throws Exception {
        promise();
        adopt(1, List.of());
        reach();
        await().atMost(Duration.ofSeconds(20)).until(() -> called().size() == 1);
        reach();
        write();
        follow();
        assertThat(called().size()).as("however often it is reached").isEqualTo(1);
    }

    private void promise() throws Exception {
        var outline = Map.of(
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
                List.of());
        var goal = Map.of("goal", "work", "horizon", "SHORT", "name", NAME, "description", NAME);
        var step = Map.of(
                "milestone", "classes", "goal", "work", "name", NAME, "due", "2027-Q3", "responsible", List.of());
        plan("draft-strategy", Map.of("outline", outline));
        plan("add-goal", Map.of("goal", goal));
        plan("plan-milestone", Map.of("milestone", step, "causes", List.of()));
        plan("ask-review", Map.of("milestone", "classes", "revision", 2, "on", "BOTH"));
    }

    private void reach() throws Exception {
        done(planner.post(
                "/api/v1/strategies/api-review/milestones/classes/progress",
                Map.of("stage", "REACHED", "evidence", List.of("https://example.org/classes"))));
    }

    private void write() throws Exception {
        var publish = Map.of("takeaways", List.of(NAME));
        refused(review(planner, "publish-review", publish), 409, "ReviewRefusal.NOTHING_FOUND");
        var finding = Map.of("kind", "LEGAL_GAP", "words", NAME, "label", "OPINION");
        refused(review(reporter, "record-finding", Map.of("finding", finding)), 403, "AccessRefusal.NOT_YOUR_ROLE");
        done(review(planner, "record-finding", Map.of("finding", finding)));
        var recommendation = Map.of("words", NAME, "role", "PARTNER", "due", "2020-01-01");
        done(review(planner, "recommend", Map.of("recommendation", recommendation)));
        assertThat(nobody.read("/api/v1/reviews/" + CALLED).get("findings").size())
                .as("what is still being written")
                .isZero();
        assertThat(planner.read("/api/v1/reviews/" + CALLED + "/draft")
                        .get("findings")
                        .size())
                .isEqualTo(1);
        assertThat(nobody.get("/api/v1/reviews/" + CALLED + "/draft", "application/json")
                        .statusCode())
                .isEqualTo(401);
        done(review(planner, "publish-review", publish));
        assertThat(nobody.read("/api/v1/reviews/" + CALLED)
                        .at("/recommendations/0/overdue")
                        .asBoolean())
                .isTrue();
    }

    private void follow() throws Exception {
        plan(
                "reword-goal",
                Map.of(
                        "goal",
                        "work",
                        "revision",
                        3,
                        "name",
                        NAME,
                        "description",
                        Map.of("en", "More"),
                        "causes",
                        List.of()));
        adopt(2, List.of(Map.of("kind", "recommendation", "id", CALLED + "/1")));
        var done = Map.of("state", "DONE", "note", NAME, "became", Map.of("strategy", "api-review", "version", 2));
        var followUp = Map.of("recommendation", 1, "followUp", done);
        refused(review(reporter, "report-follow-up", followUp), 403, "AccessRefusal.NOT_YOUR_RECOMMENDATION");
        done(review(planner, "report-follow-up", followUp));
        assertThat(nobody.read("/api/v1/reviews/" + CALLED).get("done").asInt()).isEqualTo(1);
        assertThat(nobody.get("/en/reviews/" + CALLED, "text/html").body()).contains("/en/changes#v2");
        assertThat(nobody.get("/en/changes", "text/html").body()).contains("/en/reviews/" + CALLED + "#r1");
    }
}
