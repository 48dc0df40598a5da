package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Forty people ask for much the same, by programs: one decision answers them all, and what everybody reads moves. */
@ExtendWith(Shared.class)
class AnsweredAtOnceIT {

    private static final int MANY = 40;
    private static final String PLAN = "api-forty";
    private static final String SAID = "Потрібні вечірні курси мови для тих, хто працює, будь ласка";
    private static final Map<String, String> NAME =
            Map.of("en", "Evening classes for many", "ar", "دروس مسائية لكثيرين");

    private final Program nobody;
    private final Program moderator;
    private final Program planner;

    AnsweredAtOnceIT(Installation service) {
        nobody = Program.ofNobody(service);
        moderator = new Program(service, "moderator");
        planner = new Program(service, "planner");
    }

    private static JsonNode done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return Program.json(answer);
    }

    private String says(int number) throws Exception {
        var given =
                Map.of("text", SAID + " " + number, "language", "uk", "kind", "GOAL", "strategy", PLAN, "id", "work");
        return done(nobody.post("/api/v1/feedback", given)).path("receipt").asString("");
    }

    private List<String> waiting() throws Exception {
        var voices = new ArrayList<String>();
        for (var row : moderator.read("/api/v1/voices?pile=waiting")) {
            if (row.at("/about/strategy").asString("").equals(PLAN)) {
                voices.add(row.path("voice").asString(""));
            }
        }
        return voices;
    }

    private void opens(String theme) throws Exception {
        done(planner.post("/api/v1/themes", Map.of("theme", theme, "strategy", PLAN, "title", NAME)));
    }

    private void joins(String voice, String theme) throws Exception {
        done(planner.post("/api/v1/voices/" + voice + "/themes", Map.of("theme", theme)));
    }

    private void decides(String theme) throws Exception {
        var decision = Map.of("decision", "TAKEN_UP", "reasons", NAME, "due", "2027-06-30");
        done(planner.post("/api/v1/themes/" + theme + "/decisions", decision));
    }

    private String page(String theme) throws Exception {
        return nobody.get("/en/you-said/" + theme, "text/html").body();
    }

    private String stage(String receipt) throws Exception {
        return done(nobody.post("/api/v1/feedback/lookup", Map.of("receipt", receipt)))
                .path("stage")
                .asString("");
    }

    private JsonNode ledger(String theme) throws Exception {
        for (var entry : nobody.read("/api/v1/you-said?strategy=" + PLAN)) {
            if (entry.path("id").asString("").equals(theme)) {
                return entry;
            }
        }
        throw new AssertionError(theme + " is not in the ledger");
    }

    @Test
    void oneDecisionReachesEveryReceiptAndTheLedgerCountsThem() throws Exception {
        new ApiPlan(planner, PLAN).drafted().isAdopted(1, List.of());
        var receipts = new ArrayList<String>();
        for (var number = 0; number < MANY; number++) {
            receipts.add(says(number));
        }
        var voices = waiting();
        assertThat(voices).hasSize(MANY);
        for (var voice : voices) {
            done(moderator.post("/api/v1/voices/" + voice + "/publications", Map.of()));
        }
        assertThat(planner.read("/api/v1/voices/" + voices.getFirst() + "/alike")
                        .size())
                .as("all the others say much the same")
                .isEqualTo(MANY - 1);

        opens("api-forty-main");
        opens("api-forty-double");
        for (var voice : voices.subList(1, MANY)) {
            joins(voice, "api-forty-main");
        }
        joins(voices.getFirst(), "api-forty-double");
        assertThat(page("api-forty-main")).as("the answer clock").contains("An answer is promised by");

        decides("api-forty-main");
        decides("api-forty-double");
        assertThat(ledger("api-forty-main").path("voices").asInt()).isEqualTo(MANY - 1);
        joins(voices.getFirst(), "api-forty-main");
        assertThat(ledger("api-forty-main").path("voices").asInt())
                .as("a duplicate is merged")
                .isEqualTo(MANY);
        assertThat(ledger("api-forty-double").path("voices").asInt()).isZero();
        assertThat(page("api-forty-main")).contains(MANY + " voices have this answer.");
        for (var receipt : List.of(receipts.getFirst(), receipts.get(MANY / 2), receipts.getLast())) {
            assertThat(stage(receipt)).isEqualTo("DECIDED");
        }

        done(nobody.post("/api/v1/feedback/withdrawals", Map.of("receipt", receipts.getLast())));
        assertThat(ledger("api-forty-main").path("withdrawn").asInt()).isEqualTo(1);
        assertThat(page("api-forty-main")).contains("one withdrawn");
    }
}
