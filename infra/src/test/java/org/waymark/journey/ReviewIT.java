package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A value through every turn that a second person may give it, in the workspace and by programs. */
@ExtendWith(Shared.class)
class ReviewIT {

    private static final String REPORTS = "/api/v1/reports";
    private static final String NAME = "Local authorities with an integration strategy";
    private static final String PERIOD = "2015";
    private static final String PLACE = "ie-clare";

    private final Installation service;
    private final Program nobody;
    private final Program planner;
    private final Program reporter;
    private final Program reviewer;
    private final Program partner;

    ReviewIT(Installation service) {
        this.service = service;
        nobody = Program.ofNobody(service);
        planner = new Program(service, "planner");
        reporter = new Program(service, "reporter");
        reviewer = new Program(service, "reviewer");
        partner = new Program(service, "partner");
    }

    @Test
    void aValueIsReturnedAcceptedCorrectedAndWithdrawn(Chromium chromium) throws Exception {
        var fraction = reporter.post(REPORTS, List.of(row("fraction", PLACE, PERIOD, "3.5")));
        assertThat(Program.json(fraction).get(0).path("refusal").asString("")).isEqualTo("KindRefusal.NOT_WHOLE");
        assertThat(Program.json(fraction).get(0).path("field").asString("")).isEqualTo("value");
        is("received", reporter.post(REPORTS, List.of(row("sent", PLACE, PERIOD, "3"))));
        try (var second = Staff.signedIn("reviewer", service, chromium);
                var above = Staff.signedIn("planner", service, chromium)) {
            returns(second);
            is("received", reporter.post(REPORTS, List.of(row("again", PLACE, PERIOD, "4"))));
            accepts(second);
            assertThat(counting()).containsExactly("4, 1");
            var correction = row("corrected", PLACE, PERIOD, "5");
            correction.put("reason", "One was found in a drawer");
            is("received", reporter.post(REPORTS, List.of(correction)));
            is("accepted", reviewer.post(REPORTS + "/acceptances", List.of(row("yes", PLACE, PERIOD, null))));
            assertThat(counting()).containsExactly("5, 2");
            withdraws(above);
            assertThat(counting()).as("what was corrected counts again").containsExactly("4, 1");
        }
        diverges();
    }

    @Test
    void valuesWithNothingUnusualAreAcceptedTogether(Chromium chromium) throws Exception {
        var lastMonth = YearMonth.now(ZoneOffset.UTC).minusMonths(1).toString();
        is("received", partner.post(REPORTS, List.of(row("plain-1", "ie-sligo", lastMonth, "1"))));
        is("received", partner.post(REPORTS, List.of(row("plain-2", "ie-leitrim", lastMonth, "1"))));
        try (var second = Staff.signedIn("reviewer", service, chromium)) {
            second.goTo("review", "workspace.review.title");
            second.window().isForEverybody();
            second.window().page().getByText("with nothing unusual").first().click();
            second.isTold("from now on");
        }
        assertThat(values("ie-sligo")).hasSize(1);
        assertThat(values("ie-leitrim")).hasSize(1);
    }

    @Test
    void whileReviewIsOffValuesCountInTheNameOfWhoSwitchedItOff() throws Exception {
        var switches = "/api/v1/standings/oversight/local-strategies/switch-review-";
        var early = reviewer.post(REPORTS + "/withdrawals", List.of(row("early", "ie-kerry", PERIOD, null)));
        assertThat(early.statusCode()).as("not for a reviewer").isNotEqualTo(200);
        done(planner.post(switches + "off", Map.of("reason", "Counted by the register")));
        is("received", reporter.post(REPORTS, List.of(row("unreviewed", "ie-offaly", PERIOD, "2"))));
        await().atMost(Duration.ofSeconds(20)).until(() -> values("ie-offaly").size() == 1);
        done(planner.post(switches + "on", Map.of("reason", "It was wrong twice")));
        assertThat(values("ie-offaly").getFirst().get("withoutReview").asString())
                .isEqualTo("Counted by the register");
        is("received", reporter.post(REPORTS, List.of(row("reviewed", "ie-offaly", "2016", "2"))));
        assertThat(values("ie-offaly")).as("what comes in now waits").hasSize(1);
    }

    private static Locator cardOfClare(Staff second) {
        return second.window().card(NAME).filter(new Locator.FilterOptions().setHasText("Clare"));
    }

    private static void returns(Staff second) {
        second.goTo("review", "workspace.review.title");
        var card = cardOfClare(second);
        second.pressIn(card, "workspace.review.return");
        var dialog = second.dialog();
        second.write(dialog, Staff.says("workspace.review.return-words"), "Is the draft among them?");
        second.pressIn(dialog, "workspace.review.return");
        second.isTold(Staff.says("workspace.review.return-done"));
    }

    private static void accepts(Staff second) {
        second.goTo("review", "workspace.review.title");
        var card = cardOfClare(second);
        second.window().isForEverybody();
        second.pressIn(card, "workspace.review.accept");
        second.isTold("It counts from now on");
    }

    private static void withdraws(Staff above) {
        above.goTo("review/counting", "workspace.counting.title");
        above.choose(above.window().page().locator("main"), "workspace.counting.indicator", NAME);
        var row = above.window()
                .page()
                .locator("main .scroll")
                .filter(new Locator.FilterOptions().setHasText("Clare"))
                .getByText(Staff.says("workspace.counting.withdraw"))
                .first();
        row.waitFor();
        above.window().isForEverybody();
        row.click();
        var dialog = above.dialog();
        above.write(dialog, Staff.says("workspace.counting.reason"), "The drawer was another county's");
        above.pressIn(dialog, "workspace.counting.withdraw");
        above.isTold(Staff.says("workspace.counting.withdrawn"));
    }

    private void diverges() throws Exception {
        is("received", partner.post(REPORTS, List.of(row("seen", PLACE, PERIOD, "40"))));
        var seen = row("seen-yes", PLACE, PERIOD, null);
        seen.put("source", "partner");
        is("accepted", reviewer.post(REPORTS + "/acceptances", List.of(seen)));
        assertThat(flag().get("open").asBoolean()).isTrue();
        assertThat(flag().get("explained").asBoolean()).isFalse();
        done(explains(partner, "We counted villages too"));
        done(explains(reporter, "We counted counties"));
        assertThat(flag().get("explained").asBoolean()).isTrue();
        assertThat(counting()).as("no value was changed by it").containsExactly("4, 1", "40, 1");
        var other = explains(new Program(service, "monitor"), "We were not there");
        assertThat(Program.json(other).path("refusal").asString("")).isEqualTo("AccessRefusal.NOT_A_SIDE");
    }

    private static HttpResponse<String> explains(Program side, String words) throws Exception {
        var divergence = Map.of("indicator", "local-strategies", "place", PLACE, "period", PERIOD);
        return side.post("/api/v1/standings/explain-divergence", Map.of("divergence", divergence, "words", words));
    }

    private JsonNode flag() throws Exception {
        return nobody.read("/api/v1/standings?indicator=local-strategies&place=" + PLACE)
                .at("/0/flagged/0");
    }

    private Stream<String> counting() throws Exception {
        return values(PLACE).stream()
                .map(value -> value.at("/observation/value").asString() + ", "
                        + value.at("/observation/revision").asString());
    }

    private List<JsonNode> values(String place) throws Exception {
        return nobody.read("/api/v1/values?indicator=local-strategies&place=" + place)
                .valueStream()
                .toList();
    }

    private static Map<String, Object> row(String key, String place, String period, @Nullable Object value) {
        var row = new HashMap<String, Object>(
                Map.of("key", "review-it:" + key, "indicator", "local-strategies", "place", place, "period", period));
        if (value != null) {
            row.put("value", value);
        }
        return row;
    }

    private static void is(String outcome, HttpResponse<String> answer) {
        assertThat(Program.json(answer).get(0).path("outcome").asString(""))
                .as(answer.body())
                .isEqualTo(outcome);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
