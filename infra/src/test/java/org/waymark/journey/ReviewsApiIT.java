package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.journey.ApiPlan.NAME;
import static org.waymark.journey.Program.isRefused;

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

    private static final String CALLED = "api-review.classes.reached";

    private final Program nobody;
    private final Program planner;
    private final Program reporter;
    private final ApiPlan plan;

    ReviewsApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        planner = new Program(service, "planner");
        reporter = new Program(service, "reporter");
        plan = new ApiPlan(planner, "api-review");
    }

    private HttpResponse<String> review(Program who, String act, Map<String, ?> fields) throws Exception {
        var all = new HashMap<String, Object>(fields);
        all.put("review", CALLED);
        return who.post("/api/v1/reviews/" + act, all);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode called() throws Exception {
        return nobody.read("/api/v1/reviews?strategy=api-review");
    }

    @Test
    void areCalledForByAMilestoneAndFollowedUntilTheyChangeThePlan() throws Exception {
        promise();
        plan.isAdopted(1, List.of());
        reach();
        await().atMost(Duration.ofSeconds(20)).until(() -> called().size() == 1);
        reach();
        write();
        follow();
        assertThat(called().size()).as("however often it is reached").isEqualTo(1);
    }

    private void promise() throws Exception {
        plan.drafted().withAStep();
        plan.does("ask-review", Map.of("milestone", "classes", "revision", 2, "on", "BOTH"));
    }

    private void reach() throws Exception {
        done(planner.post(
                "/api/v1/strategies/api-review/milestones/classes/progress",
                Map.of("stage", "REACHED", "evidence", List.of("https://example.org/classes"))));
    }

    private void write() throws Exception {
        var publish = Map.of("takeaways", List.of(NAME));
        isRefused(review(planner, "publish-review", publish), 409, "ReviewRefusal.NOTHING_FOUND");
        var finding = Map.of("kind", "LEGAL_GAP", "words", NAME, "label", "OPINION");
        isRefused(review(reporter, "record-finding", Map.of("finding", finding)), 403, "AccessRefusal.NOT_YOUR_ROLE");
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
        plan.rewords(3, List.of());
        plan.isAdopted(2, List.of(Map.of("kind", "recommendation", "id", CALLED + "/1")));
        var done = Map.of("state", "DONE", "note", NAME, "became", Map.of("strategy", "api-review", "version", 2));
        var followUp = Map.of("recommendation", 1, "followUp", done);
        isRefused(review(reporter, "report-follow-up", followUp), 403, "AccessRefusal.NOT_YOUR_RECOMMENDATION");
        done(review(planner, "report-follow-up", followUp));
        assertThat(nobody.read("/api/v1/reviews/" + CALLED).get("done").asInt()).isEqualTo(1);
        assertThat(nobody.get("/en/reviews/" + CALLED, "text/html").body())
                .contains("/en/changes?strategy=api-review#v2");
        assertThat(nobody.get("/en/changes?strategy=api-review", "text/html").body())
                .contains("/en/reviews/" + CALLED + "#r1");
    }
}
