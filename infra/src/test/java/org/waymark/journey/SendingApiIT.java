package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class SendingApiIT {

    private static final String REPORTS = "/api/v1/reports";

    private final Program nobody;
    private final Program reporter;
    private final Program reviewer;

    SendingApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        reporter = new Program(service, "reporter");
        reviewer = new Program(service, "reviewer");
    }

    @Nested
    class Reporting {

        @Test
        void isAnsweredRowByRow() throws Exception {
            var answer = reporter.post(
                    REPORTS,
                    List.of(
                            row("api:1", "ie-kerry", "2016", 3),
                            row("api:2", "ie-kerry", "soon", 3),
                            row("api:3", "atlantis", "2016", 3),
                            row("api:4", "ie-kerry", "2016-01", "three")));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(outcomes(answer)).containsExactly("received", "refused", "refused", "refused");
            assertThat(Program.json(answer).get(1).get("field").asString()).isEqualTo("period");
            assertThat(Program.json(answer).get(2).get("reason").asString()).isNotBlank();
            assertThat(Program.json(answer).get(3).get("field").asString()).isEqualTo("value");
        }

        @Test
        void twiceUnderOneKeyIsReportingOnce() throws Exception {
            var row = List.of(row("api:once", "ie-mayo", "2016", 4));
            assertThat(outcomes(reporter.post(REPORTS, row))).containsExactly("received");
            assertThat(outcomes(reporter.post(REPORTS, row))).containsExactly("received");
            var other = reporter.post(REPORTS, List.of(row("api:once", "ie-mayo", "2016", 5)));
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(Program.json(other).get(0).get("refusal").asString()).contains("KEY_USED_OTHERWISE");
        }

        @Test
        void countsOnceASecondPersonHasAccepted() throws Exception {
            var values = "/api/v1/values?indicator=local-strategies&place=ie-louth";
            reporter.post(REPORTS, List.of(row("api:louth", "ie-louth", "2016", 1)));
            assertThat(nobody.read(values).size()).isZero();
            var acceptance = List.of(Map.of(
                    "key", "api:louth:yes", "indicator", "local-strategies", "place", "ie-louth", "period", "2016"));
            assertThat(outcomes(reporter.post(REPORTS + "/acceptances", acceptance)))
                    .as("by the one who reported")
                    .containsExactly("refused");
            assertThat(outcomes(reviewer.post(REPORTS + "/acceptances", acceptance)))
                    .containsExactly("accepted");
            assertThat(nobody.read(values).size()).isOne();
        }

        @Test
        void needsAnAccountThatMay() throws Exception {
            var row = List.of(row("api:none", "ie-kerry", "2016", 3));
            Program.isProblem(nobody.post(REPORTS, row), 401);
            Program.isProblem(new Program(reporter.service(), "stranger").post(REPORTS, row), 401);
            var planner = new Program(reporter.service(), "planner").post(REPORTS, row);
            assertThat(planner.statusCode()).isEqualTo(403);
            assertThat(Program.json(planner).get(0).get("reason").asString()).isNotBlank();
            Program.isProblem(reporter.post(REPORTS, "[{"), 400);
        }
    }

    @Nested
    class GivingFeedback {

        @Test
        void isAnsweredWithAReceiptThatIsGoodLater() throws Exception {
            var given = nobody.post(
                    "/api/v1/feedback",
                    Map.of("text", "More benches at the bus stop.", "language", "en", "kind", "GENERAL"));
            assertThat(given.statusCode()).isEqualTo(201);
            var receipt = Program.json(given).get("receipt").asString();
            assertThat(receipt).matches("\\d{4}( \\d{4}){4}");
            var found = nobody.post("/api/v1/feedback/lookup", Map.of("receipt", receipt));
            assertThat(Program.json(found).get("stage").asString()).isEqualTo("RECEIVED");
            assertThat(found.body()).doesNotContain("benches");
            Program.isProblem(nobody.post("/api/v1/feedback/lookup", Map.of("receipt", "0".repeat(20))), 422);
            Program.isProblem(nobody.post("/api/v1/feedback", Map.of("text", " ")), 422);
        }

        @Test
        void leadsToAPublicLedger() throws Exception {
            assertThat(nobody.read("/api/v1/you-said")
                            .valueStream()
                            .map(theme -> theme.get("id").asString()))
                    .contains("example-languages", "example-town-figures");
        }
    }

    private static Map<String, Object> row(String key, String place, String period, Object value) {
        return Map.of("key", key, "indicator", "local-strategies", "place", place, "period", period, "value", value);
    }

    private static List<String> outcomes(HttpResponse<String> answer) {
        return Program.json(answer)
                .valueStream()
                .map(row -> row.path("outcome").asString())
                .toList();
    }
}
