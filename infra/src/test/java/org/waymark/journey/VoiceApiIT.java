package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From a voice to the change it made and back to its author, by programs. */
@ExtendWith(Shared.class)
class VoiceApiIT {

    private static final String SAID = "Усі курси вдень, коли я працюю.";
    private static final String MORE = "Дякую, почекаю.";
    private static final String REPLY = "Evening courses are being looked at.";
    private static final Map<String, String> NAME = Map.of("en", "Evening courses", "ar", "دورات مسائية");

    private final Program nobody;
    private final Program moderator;
    private final Program planner;
    private final Program reporter;

    VoiceApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        moderator = new Program(service, "moderator");
        planner = new Program(service, "planner");
        reporter = new Program(service, "reporter");
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    private JsonNode found(String receipt) throws Exception {
        return Program.json(done(nobody.post("/api/v1/feedback/lookup", Map.of("receipt", receipt))));
    }

    @Test
    void changesThePlanAndItsAuthorReadsIt() throws Exception {
        var plan = new ApiPlan(planner, "api-voice").drafted();
        plan.isAdopted(1, List.of());
        var given = Map.of("text", SAID, "language", "uk", "kind", "GOAL", "strategy", "api-voice", "id", "work");
        var receipt = Program.json(done(nobody.post("/api/v1/feedback", given)))
                .path("receipt")
                .asString("");
        var voice = "/api/v1/voices/" + waiting();
        assertThat(reporter.post(voice + "/publications", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(moderator.read(voice + "/text").path("text").asString("")).isEqualTo(SAID);
        done(moderator.post(voice + "/publications", Map.of()));
        done(nobody.post("/api/v1/feedback/messages", Map.of("receipt", receipt, "text", MORE)));
        assertThat(moderator.read(voice + "/text").path("since").toString()).contains(MORE);
        done(moderator.post(voice + "/replies", Map.of("text", REPLY)));

        done(planner.post("/api/v1/themes", Map.of("theme", "api-evenings", "strategy", "api-voice", "title", NAME)));
        done(planner.post(voice + "/themes", Map.of("theme", "api-evenings")));
        done(planner.post(
                "/api/v1/themes/api-evenings/decisions",
                Map.of("decision", "TAKEN_UP", "reasons", NAME, "due", "2027-06-30")));
        plan.rewords(1, List.of(Map.of("kind", "theme", "id", "api-evenings")));
        plan.isAdopted(2, List.of());
        var did = Map.of("kind", "GOAL_CHANGED", "strategy", "api-voice", "version", 2, "id", "work");
        done(planner.post("/api/v1/themes/api-evenings/closings", Map.of("weDid", did, "statement", NAME)));

        var story = found(receipt);
        assertThat(story.path("stage").asString("")).isEqualTo("CLOSED");
        assertThat(story.path("messages").toString()).contains(MORE, REPLY);
        assertThat(story.path("closed").toString()).contains("api-voice");
        assertThat(nobody.read("/api/v1/you-said?strategy=api-voice").toString())
                .contains(SAID)
                .doesNotContain(MORE, REPLY);
        assertThat(nobody.post("/api/v1/feedback/appeals", Map.of("receipt", receipt, "text", MORE))
                        .statusCode())
                .as("nothing was kept back")
                .isEqualTo(409);
        done(nobody.post("/api/v1/feedback/withdrawals", Map.of("receipt", receipt)));
        assertThat(nobody.read("/api/v1/you-said?strategy=api-voice").toString())
                .doesNotContain(SAID);
    }

    private String waiting() throws Exception {
        for (var row : moderator.read("/api/v1/voices?pile=waiting")) {
            if (row.at("/about/strategy").asString("").equals("api-voice")) {
                return row.path("voice").asString("");
            }
        }
        throw new AssertionError("No voice about the plan waits");
    }
}
