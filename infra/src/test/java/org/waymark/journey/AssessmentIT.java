package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The Irish figures under every method, and as they were known before the last of them arrived. */
@ExtendWith(Shared.class)
class AssessmentIT {

    private static final String REPLAY = "/api/v1/assessments?strategy=ie-mis-2017";
    private static final String PROGRESS = "/api/v1/strategies/ie-mis-2017/progress";
    private static final String BEFORE = "asof=2025-04-29";

    private final Program nobody;

    AssessmentIT(Installation service) {
        nobody = Program.ofNobody(service);
    }

    @Test
    void theGapToNationalsIsToldYearByYearWithItsBreaks() throws Exception {
        var measure = measure(nobody.read(PROGRESS));
        assertThat(measure.get("reference").size()).isEqualTo(10);
        assertThat(periods(measure)).startsWith("2015").endsWith("2024").hasSize(10);
        var page = nobody.get("/en/indicators/unemployment-rate", "text/html").body();
        assertThat(page)
                .contains("Break in series: 2017 and 2021")
                .contains("Values before and after a break cannot be compared directly")
                .contains("Nationals: 9.3% in 2015, 3.5% in 2024")
                .contains("/en/methods#straight-line");
    }

    @Test
    void everyMethodGivesItsVerdictOrSaysWhyNot() throws Exception {
        assertThat(tried("straight-line").get("reason").asString()).isEqualTo("no-target");
        assertThat(tried("un-chart").get("reason").asString()).isEqualTo("no-target");
        assertThat(tried("german-symbols").get("reason").asString()).isEqualTo("no-target");
        var growth = tried("cagr-ratio");
        assertThat(growth.get("status").asString()).isEqualTo("ON_TRACK");
        assertThat(growth.at("/figures/growth").asDouble()).isNegative();
        var page = nobody.get("/en/indicators/unemployment-rate", "text/html").body();
        assertThat(page).contains("The verdict under every method", "German weather symbols", "so the change itself");
    }

    @Test
    void beforeTheFigureArrivedItWasNotKnown() throws Exception {
        assertThat(periods(measure(nobody.read(PROGRESS + "?" + BEFORE)))).endsWith("2023").hasSize(9);
        assertThat(line(nobody.read(REPLAY + "&method=cagr-ratio&" + BEFORE)).get("period").asString())
                .isEqualTo("2023");
        var page = nobody.get("/en/indicators/unemployment-rate?" + BEFORE, "text/html").body();
        assertThat(page)
                .contains("As known on 29 April 2025.")
                .contains("Nationals: 9.3% in 2015, 3.6% in 2023")
                .doesNotContain("3.5% in 2024");
    }

    @Test
    void whatCannotBeAnsweredSaysSo() throws Exception {
        Program.isProblem(nobody.get(REPLAY + "&method=oracle", "application/json"), 422);
        Program.isProblem(nobody.get(REPLAY + "&onTrack=0.5&atRisk=0.9", "application/json"), 422);
        Program.isProblem(nobody.get(REPLAY + "&asof=soon", "application/json"), 422);
        Program.isProblem(nobody.get(REPLAY + "&asof=2016-01-01", "application/json"), 404);
        Program.isProblem(nobody.get("/api/v1/assessments?strategy=none", "application/json"), 404);
    }

    private JsonNode tried(String method) throws Exception {
        return line(nobody.read(REPLAY + "&method=" + method)).get("tried");
    }

    private static JsonNode line(JsonNode replay) {
        return named("measure", replay.get("measures").valueStream().toList());
    }

    private static JsonNode measure(JsonNode progress) {
        return named(
                "id",
                progress.get("goals")
                        .valueStream()
                        .flatMap(goal -> goal.get("measures").valueStream())
                        .toList());
    }

    private static JsonNode named(String field, List<JsonNode> measures) {
        return measures.stream()
                .filter(one -> one.get(field).asString().equals("unemployment-non-eu"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> periods(JsonNode measure) {
        return measure.get("values")
                .valueStream()
                .map(value -> value.get("period").asString())
                .toList();
    }
}
