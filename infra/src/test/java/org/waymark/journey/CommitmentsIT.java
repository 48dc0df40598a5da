package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Shared.class)
class CommitmentsIT {

    private static final String COMMITMENTS = "/api/v1/commitments";
    private static final String TRACE = COMMITMENTS + "?strategy=ie-mis-2017";
    private static final String SERVICES = "/api/v1/strategies/ie-mis-2017/services";

    private final Program nobody;
    private final Program planner;
    private final Program reporter;

    CommitmentsIT(Installation service) {
        nobody = Program.ofNobody(service);
        planner = new Program(service, "planner");
        reporter = new Program(service, "reporter");
    }

    private static Map<String, Object> accord(String code, String text) {
        return Map.of(
                "code",
                code,
                "instrument",
                "OTHER",
                "year",
                2020,
                "document",
                Map.of("en", "An accord"),
                "text",
                Map.of("en", text),
                "source",
                "https://example.org/accord",
                "domains",
                List.of("uk-ioi:work"));
    }

    @Nested
    class Tracing {

        @Test
        void showsTheChainOfTheIrishPlanAndMarksWhatIsOurReading() throws Exception {
            var forum = one(nobody.read(TRACE), "OSCE-1991-MOS-38.2");
            assertThat(forum.get("coverage").asString()).isEqualTo("COVERED");
            assertThat(forum.get("since").asString()).isEqualTo("2017-02-07");
            var goal = forum.get("goals").get(0);
            assertThat(goal.get("goal").asString()).isEqualTo("local-integration");
            assertThat(goal.at("/measures/0/service/basis").asString()).isEqualTo("READING");
            assertThat(goal.at("/milestones/0/milestone").asString()).isEqualTo("action-53");
        }

        @Test
        void findsTheAcceptedValuesBehindAServingGoal() throws Exception {
            var work = one(nobody.read(TRACE), "SDG-8.5");
            var evidence = work.get("goals")
                    .get(0)
                    .get("measures")
                    .valueStream()
                    .filter(measure -> measure.get("measure").asString().equals("unemployment-non-eu"))
                    .findFirst()
                    .orElseThrow()
                    .get("evidence")
                    .get(0);
            assertThat(evidence.get("source").asString()).isEqualTo("department");
            assertThat(evidence.get("values").asInt()).isGreaterThan(5);
        }

        @Test
        void listsWhatNothingServes() throws Exception {
            var traces = nobody.read(TRACE);
            assertThat(traces.size()).isGreaterThanOrEqualTo(110);
            var inclusion = one(traces, "GCM-16");
            assertThat(inclusion.get("coverage").asString()).isEqualTo("UNCOVERED");
            assertThat(inclusion.get("since").isNull()).isTrue();
        }

        @Test
        void isGivenAsCsvByHeaderAndByParameter() throws Exception {
            var header = nobody.get(TRACE, "text/csv");
            assertThat(header.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(nobody.get(TRACE + "&format=csv", "*/*").body()).isEqualTo(header.body());
            assertThat(header.body().lines().filter(line -> line.startsWith("GCM-")))
                    .hasSize(23);
        }

        @Test
        void saysWhereThereIsNoPlan() throws Exception {
            assertThat(nobody.get(COMMITMENTS + "?strategy=none", "application/json")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class LookingAfterTheCatalogue {

        @Test
        void addsCorrectsAndRetires() throws Exception {
            var added = planner.post(COMMITMENTS, List.of(accord("ACCORD-1", "Courses")));
            assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
            var correction = new java.util.HashMap<>(accord("ACCORD-1", "Courses for everybody"));
            correction.put("revision", 1);
            assertThat(planner.post(COMMITMENTS + "/ACCORD-1/corrections", correction)
                            .statusCode())
                    .as("without a reason")
                    .isEqualTo(409);
            correction.put("reason", "Somebody was left out");
            var corrected = Program.json(planner.post(COMMITMENTS + "/ACCORD-1/corrections", correction));
            assertThat(corrected.get("revision").asInt()).isEqualTo(2);
            var retired = planner.post(COMMITMENTS + "/ACCORD-1/retirement", Map.of("reason", "Superseded"));
            assertThat(Program.json(retired).get("retired").asBoolean()).isTrue();
            assertThat(nobody.read(COMMITMENTS + "/ACCORD-1").get("steps").size())
                    .isEqualTo(3);
        }

        @Test
        void isNoReportersWork() throws Exception {
            var answer = reporter.post(COMMITMENTS, List.of(accord("ACCORD-2", "Courses")));
            assertThat(answer.statusCode()).isEqualTo(403);
        }

        @Test
        void namesTheFieldThatCannotBeRead() throws Exception {
            var row = new java.util.HashMap<>(accord("ACCORD-3", "Courses"));
            row.put("instrument", "HEARSAY");
            var answer = planner.post(COMMITMENTS, List.of(row));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Program.json(answer).get(0).get("field").asString()).isEqualTo("instrument");
        }
    }

    @Nested
    class Serving {

        @Test
        void whatTheCatalogueDoesNotHoldIsRefused() throws Exception {
            var row = Map.of("kind", "GOAL", "id", "health", "commitment", "GCM-99", "basis", "READING");
            var answer = planner.post(SERVICES, List.of(row));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Program.json(answer).get(0).get("field").asString()).isEqualTo("commitment");
        }

        @Test
        void endsOnlyWithAReasonOnceItBinds() throws Exception {
            var row = Map.of("kind", "GOAL", "id", "employment", "commitment", "SDG-8.5");
            var answer = planner.post(SERVICES + "/ends", List.of(row));
            assertThat(Program.json(answer).get(0).get("refusal").asString())
                    .isEqualTo("ServingRefusal.REASON_MISSING");
        }

        @Test
        void inDraftIsForThoseWhoWorkHere() throws Exception {
            assertThat(nobody.get(SERVICES + "/draft", "application/json").statusCode())
                    .isEqualTo(401);
            assertThat(planner.read(SERVICES + "/draft").size()).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void indicatorsOfTheCatalogueStandBesideThoseOfThePlan() throws Exception {
        var codes = nobody.read("/api/v1/indicators")
                .valueStream()
                .map(page -> page.get("indicator").asString())
                .toList();
        assertThat(codes)
                .contains("unemployment-rate", "INT-EMP-01", "INT-PAR-01")
                .hasSizeGreaterThanOrEqualTo(54);
    }

    private static JsonNode one(JsonNode traces, String code) {
        return traces.valueStream()
                .filter(trace -> trace.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
