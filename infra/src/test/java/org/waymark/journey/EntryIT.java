package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk fills in a form with the keyboard alone, sends it, and corrects a value that counts already. */
@ExtendWith(Shared.class)
class EntryIT {

    private static final String BLOCK = "9.1\t8.1\t8.6\n4.1\t4.2\t4.15\n6\t5\t1e309";

    @Test
    void isPastedCommentedMendedSentAndCorrected(Installation service, Chromium chromium) {
        try (var staff = Staff.signedIn("reporter", service, chromium)) {
            var clerk = new Clerk(staff);
            pastes(clerk);
            staff.window().isForEverybody();
            clerk.page().reload();
            clerk.enters();
            assertThat(clerk.first().inputValue()).as("the draft survives").isEqualTo("9.1");
            comments(clerk);
            mendsTheProblem(clerk);
            clerk.acts("workspace.entry.send");
            clerk.isReceived();
            staff.window().isForEverybody();
            assertThat(clerk.page().locator("main").innerText())
                    .contains("1 sent, 0 corrected, 0 unchanged, 0 refused");
            corrects(clerk);
            staff.goTo("report/history", "workspace.entry.history");
            assertThat(clerk.page().locator("main").innerText()).contains("0 sent, 1 corrected");
            staff.window().isForEverybody();
        }
    }

    private static void pastes(Clerk clerk) {
        var page = clerk.page();
        clerk.copies(BLOCK);
        clerk.opens("2025");
        clerk.presses("Control+KeyV");
        page.getByText("Cells that will change: 9.").waitFor();
        clerk.presses("Enter");
        page.getByText("Cells changed: 9.").waitFor();
        page.locator("x-entry-grid [aria-invalid]").waitFor();
        clerk.isAt(clerk.first());
    }

    private static void comments(Clerk clerk) {
        clerk.presses("Alt+KeyC");
        clerk.isAt(clerk.panel().locator("textarea").first());
        clerk.types("From the survey of spring.");
        clerk.presses("Shift+F6");
        clerk.isAt(clerk.first());
        clerk.page().locator("x-entry-grid .entry-commented").first().waitFor();
    }

    private static void mendsTheProblem(Clerk clerk) {
        clerk.acts("workspace.entry.check");
        clerk.staff().window().reads("One problem");
        clerk.staff().window().isForEverybody();
        clerk.isAt(clerk.page().locator(".entry-problems h2"));
        clerk.presses("Tab");
        clerk.presses("Enter");
        clerk.isAt(clerk.page().locator("x-entry-grid [aria-invalid]"));
        clerk.presses("Control+KeyA");
        clerk.presses("Delete");
        clerk.presses("Alt+KeyN");
        clerk.isAt(clerk.panel().locator("vaadin-select").first());
        clerk.presses("ArrowDown");
        clerk.page()
                .getByRole(AriaRole.OPTION, named("workspace.missing.too-few"))
                .waitFor();
        clerk.types("Too few");
        clerk.presses("Enter");
        clerk.page().locator("x-entry-grid td .entry-missing").first().waitFor();
    }

    private static Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(Staff.says(key));
    }

    private static void corrects(Clerk clerk) {
        clerk.opens("2024");
        clerk.presses("Control+KeyA");
        clerk.types("6.4");
        clerk.isKept();
        clerk.writes("workspace.entry.field.reason", "Counted again.");
        clerk.acts("workspace.entry.send");
        clerk.isReceived();
        assertThat(clerk.page().locator("main").innerText()).contains("0 sent, 1 corrected", "Counted again.");
    }
}
