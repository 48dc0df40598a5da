package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** A small plan that a planner's program drafts, changes and adopts. */
record ApiPlan(Program planner, String id) {

    static final Map<String, String> NAME = Map.of("en", "Together", "ar", "معًا");

    /** A draft with one goal, named work. */
    ApiPlan drafted() throws Exception {
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
                List.of(Map.of("horizon", "SHORT", "until", "2028-12-31")));
        does("draft-strategy", Map.of("outline", outline));
        does("add-goal", goal("work"));
        return this;
    }

    /** One milestone of the goal, named classes. */
    ApiPlan withAStep() throws Exception {
        var step = Map.of(
                "milestone", "classes", "goal", "work", "name", NAME, "due", "2027-Q3", "responsible", List.of());
        does("plan-milestone", Map.of("milestone", step, "causes", List.of()));
        return this;
    }

    static Map<String, Object> goal(String id) {
        return Map.of("goal", Map.of("goal", id, "horizon", "SHORT", "name", NAME, "description", NAME));
    }

    /** Describes the goal otherwise, because of something. */
    void rewords(int revision, List<?> causes) throws Exception {
        var description = Map.of("en", "Courses in the evening too");
        does(
                "reword-goal",
                Map.of(
                        "goal",
                        "work",
                        "revision",
                        revision,
                        "name",
                        NAME,
                        "description",
                        description,
                        "causes",
                        causes));
    }

    void isAdopted(int version, List<?> causes) throws Exception {
        does("adopt-version", Map.of("version", version, "reason", NAME, "causes", causes));
    }

    void does(String act, Map<String, ?> fields) throws Exception {
        var answer = tries(act, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Program.json(answer).get("outcome").asString()).isEqualTo("done");
    }

    HttpResponse<String> tries(String act, Map<String, ?> fields) throws Exception {
        return planner.post(path() + act, fields);
    }

    String path() {
        return "/api/v1/strategies/" + id + "/";
    }
}
