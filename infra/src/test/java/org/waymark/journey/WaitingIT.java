package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workspace on a line that takes its time. */
@ExtendWith(Shared.class)
class WaitingIT {

    private static final String HOLDS_BACK = "() => { const send = XMLHttpRequest.prototype.send;"
            + " XMLHttpRequest.prototype.send = function (...sent) {"
            + " setTimeout(() => send.apply(this, sent), 8000); }; }";

    @Test
    void aSlowAnswerShowsASkeletonAndThenAWayBack(Installation service, Chromium chromium) {
        try (var planner = Staff.signedIn("planner", service, chromium)) {
            planner.goTo("work", "workspace.work.title");
            var page = planner.window().page();
            var waiting = page.locator(".waiting");
            assertThat(waiting.locator(".still")).isHidden();
            page.evaluate(HOLDS_BACK);
            page.locator("vaadin-side-nav-item[path='plan']").first().click();
            page.locator("main.left").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            waiting.getByText(Staff.says("workspace.still-working")).waitFor();
            waiting.getByText(Staff.says("workspace.try-again")).click();
            page.waitForURL("**/app/plan**");
            page.locator("main#main h1").waitFor();
            assertThat(waiting.locator(".still")).isHidden();
        }
    }
}
