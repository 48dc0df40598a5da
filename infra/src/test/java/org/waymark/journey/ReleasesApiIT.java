package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counts of people come out by a release that two signed, and by no other way. */
@ExtendWith(Shared.class)
class ReleasesApiIT {

    private static final String RELEASE = "/api/v1/releases/api-learners";
    private static final String COUNTS = "/api/v1/values?indicator=example-learners";
    private static final Map<String, Object> OUTLINE = Map.of(
            "strategy",
            "ie-mis-2017",
            "title",
            Map.of("en", "People in courses", "ar", "الملتحقون بالدورات"),
            "indicators",
            List.of("example-learners"),
            "period",
            "2020",
            "readers",
            "EVERYBODY",
            "on",
            "2026-01-31");

    private final Program nobody;
    private final Program planner;
    private final Program reviewer;

    ReleasesApiIT(Installation service) {
        nobody = Program.ofNobody(service);
        planner = new Program(service, "planner");
        reviewer = new Program(service, "reviewer");
    }

    private static void does(Program who, String act, Map<String, Object> body) throws Exception {
        var answer = who.post(RELEASE + "/" + act, body);
        assertThat(answer.statusCode()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    @Test
    void countsOfPeopleComeOutOnceTwoHaveSigned() throws Exception {
        does(planner, "draft-release", Map.of("outline", OUTLINE));
        assertThat(planner.get(RELEASE + "/preview.csv", "text/csv").body()).contains("ie-fingal,2020,\"\",215,A,F");
        assertThat(nobody.read(COUNTS)).isEmpty();
        Program.isProblem(nobody.get(RELEASE, "application/json"), 404);
        Program.isProblem(nobody.get(RELEASE + "/preview", "application/json"), 401);
        does(planner, "sign-release", Map.of());
        Program.isRefused(planner.post(RELEASE + "/sign-release", Map.of()), 409, "ReleaseRefusal.SIGNED_BY_YOU");
        Program.isRefused(planner.post(RELEASE + "/publish-release", Map.of()), 409, "ReleaseRefusal.TWO_MUST_SIGN");
        does(reviewer, "sign-release", Map.of());
        does(planner, "publish-release", Map.of());

        var file = nobody.get(RELEASE + "/data.csv", "text/csv").body();
        assertThat(file)
                .contains("example-learners,ie-fingal,2020,\"\",215,A,F")
                .contains("example-learners,ie-donegal,2020,\"sex=M\",:c,A,A")
                .doesNotContain("214");
        does(planner, "withdraw-release", Map.of("reason", "A place was counted twice"));
        assertThat(nobody.read(RELEASE).path("withdrawn").asString("")).isEqualTo("A place was counted twice");
        assertThat(nobody.get(RELEASE + "/data.csv", "text/csv").body()).doesNotContain("ie-fingal");
    }
}
