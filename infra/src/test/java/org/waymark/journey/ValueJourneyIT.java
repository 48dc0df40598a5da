package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class ValueJourneyIT {

    private static final String FORUMS = "Local authority areas with a migrant integration forum";
    private static final String PERIOD = "2021";
    private static final String NUMBER = "27";

    @Test
    void aReportedValueIsAcceptedByASecondPersonAndSeenByEverybody(Installation service, Chromium chromium)
            throws Exception {
        try (var planner = Staff.signedIn("planner", service, chromium);
                var reporter = Staff.signedIn("reporter", service, chromium);
                var reviewer = Staff.signedIn("reviewer", service, chromium);
                var reader = chromium.window(service, chromium.in("en", 1280))) {
            var course = watchesTheDashboard(planner);
            sends(reporter);
            isRefusedTheOwnAcceptance(reporter);
            assertThat(shown(reader).getByText(NUMBER, exactly()).count()).isZero();
            accepts(reviewer);
            followsByPush(planner, course);
            shown(reader).getByText(NUMBER, exactly()).waitFor();
            reader.isForEverybody();
            reader.keptNoCookie();
            assertThat(planner.window().setCookies())
                    .as("who signs in has a session")
                    .isNotEmpty();
            isThereForPrograms(service);
        }
    }

    private static Locator watchesTheDashboard(Staff planner) {
        planner.goTo("?strategy=ie-mis-2017", "workspace.dashboard.title");
        var course = planner.window().page().locator("#measure-integration-forums");
        course.getByText(Staff.says("workspace.show-table")).click();
        assertThat(course.locator("td").getByText(NUMBER, exactly()).count()).isZero();
        planner.window().isForEverybody();
        planner.window().page().evaluate("window.openedOnce = true");
        return course;
    }

    private static void sends(Staff reporter) {
        reporter.goTo("report", "workspace.report.title");
        reporter.window().isForEverybody();
        reporter.window().open("/app/report/ie-mis-2017/IE/" + PERIOD);
        var page = reporter.window().page();
        var field = page.locator("x-entry-grid [data-cell='integration-forums||value']");
        field.fill(NUMBER);
        field.blur();
        var beside = page.locator("[data-pane=panel]");
        beside.getByText(FORUMS).first().waitFor();
        reporter.window().isForEverybody();
        var locked =
                beside.getByLabel(Staff.says("workspace.entry.field.exception")).and(page.locator("textarea"));
        if (locked.count() > 0) {
            locked.fill("It waited for the end of the crisis.");
            locked.blur();
        }
        reporter.press("workspace.entry.send");
        reporter.window().reads(Staff.says("workspace.value.sent-next"));
        reporter.window().isForEverybody();
    }

    private static void isRefusedTheOwnAcceptance(Staff reporter) {
        reporter.goTo("review", "workspace.review.title");
        reporter.pressIn(reporter.window().card(FORUMS), "workspace.review.accept");
        reporter.isTold("never by the person who reported it");
        reporter.window().isForEverybody();
    }

    private static void accepts(Staff reviewer) {
        reviewer.goTo("review", "workspace.review.title");
        var card = reviewer.window().card(FORUMS);
        card.getByText(NUMBER).first().waitFor();
        reviewer.window().isForEverybody();
        reviewer.pressIn(card, "workspace.review.accept");
        reviewer.isTold("It counts from now on");
        reviewer.window().isForEverybody();
    }

    private static void followsByPush(Staff planner, Locator course) {
        course.getByText(Staff.says("workspace.show-table")).waitFor();
        course.locator("td").getByText(NUMBER, exactly()).first().waitFor(attached());
        assertThat(planner.window().page().evaluate("window.openedOnce"))
                .as("the page was not loaded again")
                .isEqualTo(true);
        planner.window().isForEverybody();
    }

    private static Locator shown(Window reader) {
        reader.open("/en/indicators/integration-forums?view=table");
        return reader.page().locator("main table").first();
    }

    private static void isThereForPrograms(Installation service) throws Exception {
        var values = Program.ofNobody(service).read("/api/v1/values?indicator=integration-forums&place=IE");
        assertThat(values.valueStream()
                        .map(value -> value.at("/observation/period").asString() + ": "
                                + value.at("/observation/value").asString() + ", "
                                + value.get("standing").asString()))
                .containsExactly(PERIOD + ": " + NUMBER + ", REPORTED");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
