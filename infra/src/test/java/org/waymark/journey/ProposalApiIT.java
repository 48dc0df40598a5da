package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.journey.ApiPlan.NAME;
import static org.waymark.journey.Program.isRefused;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a partner proposes, by programs: argued over, taken up as a change of the plan, returned where the plan moved
 * on.
 */
@ExtendWith(Shared.class)
class ProposalApiIT {

    private static final String EVENINGS = "api-evenings";
    private static final String LATER = "api-later";
    private static final Map<String, String> IN_THE_EVENING = Map.of("en", "Courses in the evening");

    private final Program nobody;
    private final Program planner;
    private final Program partner;
    private final Program reporter;
    private final ApiPlan plan;

    ProposalApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        planner = new Program(service, "planner");
        partner = new Program(service, "partner");
        reporter = new Program(service, "reporter");
        plan = new ApiPlan(planner, "api-proposal");
    }

    private static HttpResponse<String> does(Program who, String proposal, String act, Map<String, ?> fields)
            throws Exception {
        return who.post("/api/v1/proposals/" + proposal + "/" + act, fields);
    }

    private static void isDone(HttpResponse<String> answer, String outcome) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Program.json(answer).get("outcome").asString()).isEqualTo(outcome);
    }

    private static Map<String, ?> suggestion(int version) {
        var change = Map.of("goal", "work", "revision", 1, "name", NAME, "description", IN_THE_EVENING);
        return Map.of(
                "suggestion",
                Map.of(
                        "strategy",
                        "api-proposal",
                        "version",
                        version,
                        "organisation",
                        "partner",
                        "title",
                        IN_THE_EVENING,
                        "reasons",
                        NAME,
                        "changes",
                        List.of(change),
                        "evidence",
                        List.of("https://example.org/evenings")));
    }

    @Test
    void becomesAChangeOfThePlanOrGoesBackToItsAuthor() throws Exception {
        plan.drafted();
        plan.isAdopted(1, List.of());
        isRefused(does(partner, EVENINGS, "make-proposal", suggestion(7)), 404, "AccessRefusal.NOT_ON_RECORD");
        isDone(does(partner, EVENINGS, "make-proposal", suggestion(1)), "done");
        isDone(does(partner, LATER, "make-proposal", suggestion(1)), "done");
        argue();

        var taken = Map.of("taken", List.of(1), "reasons", NAME);
        isRefused(does(reporter, EVENINGS, "decision", taken), 403, "AccessRefusal.NOT_YOUR_ROLE");
        isDone(does(planner, EVENINGS, "decision", taken), "done");
        plan.isAdopted(2, List.of());
        assertThat(nobody.get(plan.path() + "changes", "application/json").body())
                .as("what moved, and because of what")
                .contains("Courses in the evening", EVENINGS);

        plan.rewords(2, List.of());
        isDone(does(planner, LATER, "decision", taken), "returned");
        assertThat(nobody.get("/en/proposals/" + LATER, "text/html").body())
                .as("both texts")
                .contains("Courses in the evening", "Courses in the evening too");
    }

    private void argue() throws Exception {
        var ofOneself = Map.of("organisation", "partner", "judgement", "SUPPORTS", "reasons", NAME);
        isRefused(does(partner, EVENINGS, "judge-proposal", ofOneself), 409, "ProposalRefusal.OWN_PROPOSAL");
        var ofOthers = Map.of("organisation", "department", "judgement", "SUPPORTS", "reasons", NAME);
        isDone(does(reporter, EVENINGS, "judge-proposal", ofOthers), "done");
        assertThat(nobody.read("/api/v1/proposals/" + EVENINGS)
                        .get("judgements")
                        .size())
                .isEqualTo(1);
    }
}
