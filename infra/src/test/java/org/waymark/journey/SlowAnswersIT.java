package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the server takes its time, people see that it works, may stop waiting and may try again. */
@ExtendWith(Shared.class)
class SlowAnswersIT {

    private static final Pattern ACTS = Pattern.compile(".*v-r=uidl.*");
    private static final String SKELETON = "getComputedStyle(document.querySelector('main'), '::before')";

    private final List<Route> held = new ArrayList<>();

    @Test
    void aSlowAnswerShowsASkeletonThenAWordAndArrivesAllTheSame(Installation service, Chromium chromium) {
        try (var planner = Staff.signedIn("planner", service, chromium)) {
            goesSlowlyToThePlan(planner);
            var page = planner.window().page();
            page.waitForFunction(SKELETON + ".visibility === 'visible'");
            assertThat(page.evaluate(SKELETON + ".animationDelay")).isEqualTo("0.3s");
            planner.window().reads(Staff.says("workspace.still-working"));
            page.unroute(ACTS);
            held.forEach(Route::resume);
            reads(planner, "workspace.plan.title");
            page.locator(".waiting .still").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void whoDoesNotWantToWaitGoesBack(Installation service, Chromium chromium) {
        try (var planner = Staff.signedIn("planner", service, chromium)) {
            goesSlowlyToThePlan(planner);
            presses(planner, "workspace.cancel");
            reads(planner, "workspace.work.title");
        }
    }

    @Test
    void whoTriesAgainComesThere(Installation service, Chromium chromium) {
        try (var planner = Staff.signedIn("planner", service, chromium)) {
            goesSlowlyToThePlan(planner);
            presses(planner, "workspace.try-again");
            reads(planner, "workspace.plan.title");
        }
    }

    private void goesSlowlyToThePlan(Staff planner) {
        planner.goTo("work", "workspace.work.title");
        planner.window().page().route(ACTS, held::add);
        planner.window().follow(Staff.says("workspace.plan.menu"));
    }

    private static void presses(Staff planner, String key) {
        var way = planner.window().button(Staff.says(key));
        way.waitFor();
        planner.window().page().unroute(ACTS);
        way.press("Enter");
    }

    private static void reads(Staff planner, String titleKey) {
        planner.window()
                .page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(Staff.says(titleKey)))
                .waitFor();
    }
}
