package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lines break, sessions end, two clerks meet in one cell, and fingers press twice: nothing that was typed is lost. */
@ExtendWith(Shared.class)
class EntryTroubleIT {

    @Test
    void typingIsKeptWhileThereIsNoConnectionAndComesInLater(Installation service, Chromium chromium) {
        try (var staff = Staff.signedIn("reporter", service, chromium)) {
            var clerk = new Clerk(staff);
            clerk.opens("2011");
            clerk.page().context().setOffline(true);
            clerk.presses("Control+KeyA");
            clerk.types("12.1");
            staff.window().reads(Staff.says("workspace.entry.grid.offline"));
            assertThat(clerk.first().inputValue()).isEqualTo("12.1");

            clerk.page().context().setOffline(false);
            clerk.isKept();

            clerk.page().reload();
            clerk.first().waitFor();
            assertThat(clerk.first().inputValue()).isEqualTo("12.1");
        }
    }

    @Test
    void aDraftOutlivesTheSession(Installation service, Chromium chromium) {
        try (var staff = Staff.signedIn("reporter", service, chromium)) {
            var clerk = new Clerk(staff);
            clerk.opens("2012");
            clerk.types("13.5");
            clerk.isKept();
            clerk.page().context().clearCookies();

            Staff.signedIn("reporter", staff.window());
            clerk.opens("2012");

            assertThat(clerk.first().inputValue()).isEqualTo("13.5");
        }
    }

    @Test
    void twoClerksInOneCellSeeBothWords(Installation service, Chromium chromium) {
        try (var one = Staff.signedIn("reporter", service, chromium);
                var two = Staff.signedIn("reporter", service, chromium)) {
            var first = new Clerk(one);
            var second = new Clerk(two);
            first.opens("2013");
            second.opens("2013");
            first.types("11.1");
            first.isKept();
            second.types("22.2");
            var conflict = second.page().locator(".entry-conflict[role=alert]");
            conflict.waitFor();
            assertThat(conflict.innerText()).contains("11.1", "22.2");
            two.window().isForEverybody();

            choose(conflict, "workspace.entry.conflict.theirs");
            second.page().waitForCondition(() -> second.first().inputValue().equals("11.1"));
            second.isAt(second.first());
            second.presses("Control+KeyA");
            second.types("33.3");
            second.isKept();
            second.page().reload();
            second.first().waitFor();
            assertThat(second.first().inputValue()).isEqualTo("33.3");
        }
    }

    @Test
    void pressingSendTwiceGivesOneReceipt(Installation service, Chromium chromium) throws Exception {
        try (var staff = Staff.signedIn("partner", service, chromium)) {
            var clerk = new Clerk(staff);
            clerk.opens("2014");
            clerk.types("7");
            clerk.isKept();
            clerk.act("workspace.entry.send").dblclick();
            clerk.isReceived();
        }
        try (var log = service.log();
                var rows = log.createStatement()
                        .executeQuery("select count(*) from entry_receipt where source = 'partner' and period = '2014'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    private static void choose(Locator conflict, String key) {
        conflict.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Staff.says(key)))
                .press("Enter");
    }
}
