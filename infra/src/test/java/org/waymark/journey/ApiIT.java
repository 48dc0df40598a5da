package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class ApiIT {

    private static final String IRELAND = "/api/v1/strategies/ie-mis-2017";
    private static final String JSON = "application/json";
    private static final String REPORTS = "/api/v1/reports";

    private final Program nobody;
    private final Program reporter;
    private final Program reviewer;

    ApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        reporter = new Program(service, "reporter");
        reviewer = new Program(service, "reviewer");
    }

    @Nested
    class ReadingAPlan {

        @Test
        void listsTheIrishOne() throws Exception {
            var strategies = nobody.read("/api/v1/strategies");
            assertThat(strategies.valueStream().map(plan -> plan.get("id").asString()))
                    .contains("ie-mis-2017");
            var plan = nobody.read(IRELAND);
            assertThat(plan.at("/names/ar").asString()).contains("أيرلندا").isNotBlank();
            assertThat(plan.get("goals").size()).isGreaterThanOrEqualTo(7);
        }

        @Test
        void tellsUnemploymentWithItsBreaks() throws Exception {
            var measure = nobody.read(IRELAND + "/progress")
                    .get("goals")
                    .valueStream()
                    .flatMap(goal -> goal.get("measures").valueStream())
                    .filter(one -> one.get("id").asString().equals("unemployment-non-eu"))
                    .findFirst()
                    .orElseThrow();
            var values = measure.get("values").valueStream().toList();
            assertThat(values.stream()
                            .filter(value -> value.get("period").asString().equals("2024")))
                    .singleElement()
                    .satisfies(
                            value -> assertThat(value.get("value").asDecimal()).isEqualByComparingTo("6.3"));
            assertThat(values.stream()
                            .filter(value -> value.get("status").asString().contains("B")))
                    .extracting(value -> value.get("period").asString())
                    .containsExactly("2017", "2021");
            assertThat(measure.at("/target/published").asBoolean())
                    .as("no target was published")
                    .isFalse();
        }

        @Test
        void saysWhereThereIsNone() throws Exception {
            isProblem(nobody.get("/api/v1/strategies/none", JSON), 404);
            isProblem(nobody.get("/api/v1/strategies/none/progress", JSON), 404);
        }
    }

    @Nested
    class ReadingValues {

        private static final String UNEMPLOYMENT = "/api/v1/values?strategy=ie-mis-2017&indicator=unemployment-rate";

        @Test
        void givesTheSameAsJsonAndAsCsv() throws Exception {
            var json = nobody.read(UNEMPLOYMENT + "&place=IE&standing=REPORTED");
            var csv = nobody.get(UNEMPLOYMENT + "&place=IE&standing=REPORTED", "text/csv");
            assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(csv.body().strip().lines()).hasSize(json.size() + 1);
            assertThat(csv.body())
                    .startsWith("indicator,place,source,standing,slice,period,value")
                    .contains("2024,6.3");
        }

        @Test
        void leavesOutWhatWasNotAskedFor() throws Exception {
            assertThat(nobody.read(UNEMPLOYMENT + "&standing=VERIFIED").size()).isZero();
            assertThat(nobody.read("/api/v1/values?place=ie-kerry").size()).isZero();
            isProblem(nobody.get("/api/v1/values?standing=hearsay", JSON), 422);
        }
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
            isProblem(nobody.post(REPORTS, row), 401);
            isProblem(new Program(reporter.service(), "stranger").post(REPORTS, row), 401);
            var planner = new Program(reporter.service(), "planner").post(REPORTS, row);
            assertThat(planner.statusCode()).isEqualTo(403);
            assertThat(Program.json(planner).get(0).get("reason").asString()).isNotBlank();
            isProblem(reporter.post(REPORTS, "[{"), 400);
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
            isProblem(nobody.post("/api/v1/feedback/lookup", Map.of("receipt", "0".repeat(20))), 422);
            isProblem(nobody.post("/api/v1/feedback", Map.of("text", " ")), 422);
        }

        @Test
        void leadsToAPublicLedger() throws Exception {
            assertThat(nobody.read("/api/v1/you-said")
                            .valueStream()
                            .map(theme -> theme.get("id").asString()))
                    .contains("example-languages", "example-town-figures");
        }
    }

    @Test
    void describesItself() throws Exception {
        assertThat(nobody.read("/v3/api-docs").get("paths").propertyNames())
                .contains(
                        "/api/v1/strategies",
                        "/api/v1/strategies/{id}",
                        "/api/v1/strategies/{id}/progress",
                        "/api/v1/values",
                        REPORTS,
                        REPORTS + "/acceptances",
                        "/api/v1/feedback",
                        "/api/v1/feedback/lookup",
                        "/api/v1/you-said");
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

    /** RFC 9457. */
    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.uri() + ": " + answer.body())
                .startsWith("application/problem+json");
        assertThat(Program.json(answer).get("status").asInt()).isEqualTo(status);
    }
}
