package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk fills in a form without a mouse, sends it, and corrects a value that counts already. */
@ExtendWith(Shared.class)
class EntryIT {

    private static final String FORM = "/app/report/ie-mis-2017/IE/";
    private static final String BLOCK = "9.1\\t8.1\\t8.6\\n4.1\\t4.2\\t4.15\\n6\\t5\\t1e309";
    private static final String PASTE = "() => { const block = new DataTransfer();"
            + " block.setData('text/plain', '" + BLOCK + "');"
            + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
            + " {clipboardData: block, bubbles: true, cancelable: true})); }";

    @Test
    void isPastedCommentedMendedSentAndCorrected(Installation service, Chromium chromium) {
        try (var clerk = Staff.signedIn("reporter", service, chromium)) {
            var page = clerk.window().page();
            opens(clerk, "2025");
            pastes(page);
            clerk.window().isForEverybody();
            page.reload();
            first(page).waitFor();
            assertThat(first(page).inputValue()).as("the draft survives").isEqualTo("9.1");
            first(page).focus();
            comments(page);
            mendsTheProblem(clerk);
            acts(page, "workspace.entry.send");
            clerk.window().reads(Staff.says("workspace.entry.receipt.received"));
            clerk.window().isForEverybody();
            assertThat(page.locator("main").innerText()).contains("1 sent, 0 corrected, 0 unchanged, 0 refused");
            corrects(clerk);
            clerk.goTo("report/history", "workspace.entry.history");
            assertThat(page.locator("main").innerText()).contains("0 sent, 1 corrected");
            clerk.window().isForEverybody();
        }
    }

    private static void opens(Staff clerk, String period) {
        clerk.window().open(FORM + period);
        first(clerk.window().page()).waitFor();
        first(clerk.window().page()).focus();
    }

    private static void pastes(Page page) {
        page.evaluate(PASTE);
        page.getByText("Cells that will change: 9.").waitFor();
        page.keyboard().press("Enter");
        page.getByText("Cells changed: 9.").waitFor();
        page.locator("x-entry-grid [aria-invalid]").waitFor();
    }

    private static void comments(Page page) {
        page.keyboard().press("Alt+KeyC");
        var comment = page.locator("[data-pane=panel] textarea").first();
        page.waitForCondition(() ->
                comment.evaluate("field => field === document.activeElement").equals(true));
        page.keyboard().type("From the survey of spring.");
        page.keyboard().press("Shift+F6");
        page.locator("x-entry-grid .entry-commented").first().waitFor();
    }

    private static void mendsTheProblem(Staff clerk) {
        var page = clerk.window().page();
        acts(page, "workspace.entry.check");
        clerk.window().reads("One problem");
        clerk.window().isForEverybody();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        var wrong = page.locator("x-entry-grid [aria-invalid]");
        page.waitForCondition(() ->
                wrong.evaluate("field => field === document.activeElement").equals(true));
        page.keyboard().press("Control+KeyA");
        page.keyboard().press("Delete");
        page.keyboard().press("Alt+KeyN");
        var why = page.locator("[data-pane=panel] vaadin-select").first();
        page.waitForCondition(() ->
                why.evaluate("field => field.contains(document.activeElement)").equals(true));
        page.keyboard().press("ArrowDown");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Staff.says("workspace.missing.too-few")))
                .press("Enter");
        page.locator("x-entry-grid td .entry-missing").first().waitFor();
    }

    private static void corrects(Staff clerk) {
        var page = clerk.window().page();
        opens(clerk, "2024");
        first(page).fill("6.4");
        page.keyboard().press("Enter");
        var reason = page.locator("[data-pane=panel]").getByLabel(Staff.says("workspace.entry.field.reason"));
        reason.and(page.locator("textarea")).fill("Counted again.");
        acts(page, "workspace.entry.send");
        clerk.window().reads(Staff.says("workspace.entry.receipt.received"));
        assertThat(page.locator("main").innerText()).contains("0 sent, 1 corrected", "Counted again.");
    }

    private static Locator first(Page page) {
        return page.locator("x-entry-grid input").first();
    }

    /** Does an act with a key. */
    private static void acts(Page page, String key) {
        var act = page.locator("[data-pane=actions]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Staff.says(key)).setExact(true));
        settled(page);
        act.focus();
        act.press("Enter");
    }

    /** Nothing is on its way to the server or back, as long as a person takes between two keys. */
    private static void settled(Page page) {
        page.waitForFunction("Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }
}
