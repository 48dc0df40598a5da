package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Shared.class)
class CoordinationIT {

    private static final String ROLES = "/api/v1/strategies/ie-mis-2017/roles";
    private static final String PARTNER = "/api/v1/organisations/partner";
    private static final String COALITIONS = "/api/v1/coalitions";

    private final Program nobody;
    private final Program planner;
    private final Program partner;
    private final Program reporter;
    private final Program administrator;

    CoordinationIT(Installation service) {
        nobody = Program.ofNobody(service);
        planner = new Program(service, "planner");
        partner = new Program(service, "partner");
        reporter = new Program(service, "reporter");
        administrator = new Program(service, "administrator");
    }

    private static Map<String, Object> role(String limit) {
        return new HashMap<>(Map.of(
                "strategy",
                "ie-mis-2017",
                "goal",
                "health",
                "situation",
                "CALM",
                "task",
                "MONITORS",
                "place",
                "ie-carlow",
                "limit",
                Map.of("en", limit),
                "contact",
                "CONTACT-NOT-FOR-EVERYBODY"));
    }

    private void granted(Program who, String path, Object body) throws Exception {
        var answer = who.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static List<JsonNode> of(JsonNode coverage, String goal) {
        return coverage.get("goals")
                .valueStream()
                .filter(line -> line.get("goal").asString().equals(goal))
                .toList();
    }

    @Test
    void aRoleIsDeclaredRevisedForAReasonAndEnded() throws Exception {
        granted(partner, PARTNER + "/roles", role("Once a month"));
        Program.isProblem(partner.post(PARTNER + "/roles", role("Twice a month")), 409);
        var anew = role("Twice a month");
        anew.put("reason", "Somebody joined");
        granted(partner, PARTNER + "/roles", anew);

        var calm = nobody.read(ROLES + "?situation=calm&place=ie-carlow").get(0);
        assertThat(of(calm, "health").getFirst().at("/roles/0/limit/en").asString())
                .isEqualTo("Twice a month");
        assertThat(nobody.read(ROLES + "/history").toString())
                .contains("Once a month", "Somebody joined")
                .doesNotContain("CONTACT-NOT-FOR-EVERYBODY");
        assertThat(nobody.get(ROLES, "text/csv").body())
                .contains("ie-mis-2017,CALM,health,Health,ie-carlow")
                .doesNotContain("CONTACT-NOT-FOR-EVERYBODY");

        var end = role("Twice a month");
        end.keySet().removeAll(List.of("limit", "contact"));
        end.put("reason", "Nobody has time");
        granted(partner, PARTNER + "/roles/end", end);
        assertThat(of(nobody.read(ROLES + "?situation=calm&place=ie-carlow").get(0), "health")
                        .getFirst()
                        .get("gap")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void othersAreNotSpokenForAndOnlyOfWhatThereIs() throws Exception {
        Program.isProblem(reporter.post(PARTNER + "/roles", role("Once a month")), 403);
        var nowhere = role("Once a month");
        nowhere.put("goal", "no-such-goal");
        Program.isProblem(partner.post(PARTNER + "/roles", nowhere), 404);
        Program.isProblem(nobody.get(ROLES + "?situation=war", "application/json"), 422);
        Program.isProblem(nobody.get("/api/v1/strategies/none/roles", "application/json"), 404);
    }

    @Test
    void aCoalitionIsFormedJoinedLeftAndEnded() throws Exception {
        var charter = Map.of(
                "form",
                "COALITION",
                "name",
                Map.of("en", "Harbour table"),
                "purpose",
                Map.of("en", "Classes near the harbour"),
                "convenor",
                "partner",
                "goals",
                List.of(Map.of("strategy", "ie-mis-2017", "goal", "education")));
        granted(partner, COALITIONS, Map.of("coalition", "harbour-table", "charter", charter, "on", "2020-01-01"));
        var table = COALITIONS + "/harbour-table";
        granted(reporter, table + "/members", Map.of("member", "department", "on", "2020-02-01"));
        granted(reporter, table + "/members/end", Map.of("member", "department", "on", "2020-03-01"));
        Program.isProblem(reporter.post(table + "/end", Map.of("reason", "Over", "on", "2020-04-01")), 403);
        granted(partner, table + "/end", Map.of("reason", "Over", "on", "2020-04-01"));

        var told = nobody.read(table);
        assertThat(told.at("/members/1/until").asString()).isEqualTo("2020-03-01");
        assertThat(told.at("/end/reason").asString()).isEqualTo("Over");
        Program.isProblem(partner.post(table + "/members", Map.of("member", "partner", "on", "2020-05-01")), 409);
    }

    @Test
    void organisationsAreRegisteredDescribedAndEntrusted() throws Exception {
        var name = Map.of("en", "Harbour house");
        granted(
                administrator,
                "/api/v1/organisations",
                Map.of("organisation", "harbour-house", "kind", "CIVIL_SOCIETY", "name", name));
        var harbour = "/api/v1/organisations/harbour-house";
        granted(planner, harbour + "/fields", Map.of("fields", List.of("uk-ioi:work"), "places", List.of("ie-cavan")));
        var mandate = new HashMap<String, Object>(
                Map.of("indicator", "unemployment-rate", "place", "ie-cavan", "andWithin", false));
        granted(administrator, harbour + "/mandates", mandate);
        assertThat(nobody.read(harbour).get("mandates").size()).isEqualTo(1);
        mandate.put("reason", "Another reports this");
        granted(administrator, harbour + "/mandates/end", mandate);
        var told = nobody.read(harbour);
        assertThat(told.get("mandates").size()).isZero();
        assertThat(told.at("/fields/0").asString()).isEqualTo("uk-ioi:work");
    }

    @Test
    void aNameProtectedFromTheStartIsNeverTold() throws Exception {
        var quiet = planner.post(
                "/api/v1/organisations/protected",
                Map.of("kind", "MIGRANT_LED", "name", Map.of("en", "Lighthouse circle")));
        assertThat(quiet.statusCode()).as(quiet.body()).isEqualTo(200);
        assertThat(Program.json(quiet).get("subject").asString()).matches("protected-[0-9a-f]{8}");
        assertThat(planner.read("/api/v1/organisations").toString()).doesNotContain("Lighthouse circle");
    }
}
