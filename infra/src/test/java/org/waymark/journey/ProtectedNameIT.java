package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks for a protected name, and for the id that tells it, wherever anybody can read; and for those of civil society
 * wherever the public can while a crisis protects them.
 */
class ProtectedNameIT {

    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final Pattern TELLING =
            Pattern.compile("Department of Children|وزارة الطفل|[\">,:;=]department[\"<,;:]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHELTERED = Pattern.compile(
            TELLING.pattern() + "|Partner organisation \\(dem|منظمة شريكة|[\">,:;=]partner[\"<,;:&]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final List<String> FILES = List.of(
            ORGANISATIONS,
            "/api/v1/strategies",
            "/api/v1/strategies/ie-mis-2017",
            "/api/v1/strategies/ie-mis-2017/roles",
            "/api/v1/strategies/ie-mis-2017/roles?format=csv",
            "/api/v1/strategies/ie-mis-2017/roles/history",
            "/api/v1/strategies/ie-mis-2017/changes",
            "/api/v1/strategies/ie-mis-2017/versions",
            "/api/v1/strategies/ie-mis-2017/milestones",
            "/api/v1/strategies/ie-mis-2017/compare?from=1&to=2",
            "/api/v1/commitments?strategy=ie-mis-2017",
            "/api/v1/commitments?strategy=ie-mis-2017&format=csv",
            "/api/v1/values",
            "/api/v1/values?format=csv",
            "/api/v1/coalitions",
            "/api/v1/crises",
            "/api/v1/reviews",
            "/api/v1/practices");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Installation service;

    private final Program nobody = Program.ofNobody(service);
    private final Program planner = new Program(service, "planner");

    @BeforeAll
    static void theSourceOfTheFiguresAsksForIt() throws Exception {
        service = Installation.in(folder);
        var before = Program.ofNobody(service).get("/en/partners", "text/html").body();
        assertThat(TELLING.matcher(before).find()).isTrue();
        var asked = new Program(service, "reporter").post(ORGANISATIONS + "/department/protection", Map.of());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        var declared = new Program(service, "planner")
                .post("/api/v1/crises/ie-mis-2017.names/declare-crisis", Map.of("declaration", crisis()));
        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(200);
    }

    private static Map<String, Object> crisis() {
        var today = LocalDate.now(Clock.systemUTC());
        return Map.of(
                "places", List.of("ie-fingal"),
                "reason", Map.of("en", "Threats", "ar", "تهديدات"),
                "begins", today.minusDays(1).toString(),
                "endsBy", today.plusDays(30).toString(),
                "stillDue", List.of("unemployment-non-eu"),
                "daysToAnswer", 5,
                "protectsNames", true);
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void noPublicPageTellsIt() throws Exception {
        var open = new ArrayDeque<>(List.of("/en", "/ar", "/en/partners?situation=crisis"));
        var seen = new TreeSet<>(open);
        while (!open.isEmpty()) {
            var path = open.remove();
            var page = nobody.get(path, "text/html").body();
            assertThat(told(page, SHELTERED)).as(path).isEmpty();
            LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> link.matches("/(en|ar)(/.*)?"))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void noFileAndNoAnswerToAProgramTellsIt() throws Exception {
        for (var path : FILES) {
            for (var reader : List.of(nobody, new Program(service, "partner"), new Program(service, "monitor"))) {
                var answer = reader.get(path, "*/*");
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(told(answer.body(), reader.equals(nobody) ? SHELTERED : TELLING))
                        .as(path + " for " + reader.account())
                        .isEmpty();
            }
        }
        Program.isProblem(nobody.get(ORGANISATIONS + "/department", "application/json"), 404);
        Program.isProblem(nobody.get(ORGANISATIONS + "/partner", "application/json"), 404);
        assertThat(new Program(service, "monitor")
                        .read(ORGANISATIONS + "/partner")
                        .at("/name/en")
                        .asString())
                .startsWith("Partner organisation");
    }

    @Test
    void thoseWhoCoordinateKnowTheIdButReadNeutralWords() throws Exception {
        var page = planner.read(ORGANISATIONS + "/department");
        assertThat(page.get("nameProtected").asBoolean()).isTrue();
        assertThat(page.at("/name/en").asString()).isEqualTo("Protected organisation (ministry)");
    }

    @Test
    void theAliasIsGoodForAsking() throws Exception {
        var alias = nobody.read(ORGANISATIONS)
                .valueStream()
                .filter(page -> page.get("kind").asString().equals("MINISTRY")
                        && page.get("nameProtected").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("organisation")
                .asString();
        assertThat(alias).matches("protected-[0-9a-f]{8}");
        assertThat(nobody.read(ORGANISATIONS + "/" + alias).get("organisation").asString())
                .isEqualTo(alias);
        assertThat(nobody.read("/api/v1/values").toString()).contains("\"source\":\"" + alias + "\"");
    }

    private static List<String> told(String text, Pattern telling) {
        return telling.matcher(text)
                .results()
                .map(found ->
                        text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60)))
                .toList();
    }
}
