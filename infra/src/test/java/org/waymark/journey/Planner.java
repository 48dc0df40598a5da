package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A planner: hears voices in themes, decides, changes the plan and says what came of it. */
record Planner(Staff staff) implements AutoCloseable {

    static Planner signedIn(Installation service, Chromium chromium) {
        return new Planner(Staff.signedIn("planner", service, chromium));
    }

    /** Joins a published voice to a new theme. */
    void hears(String voice, String english, String arabic) {
        staff.goTo("feedback", "workspace.inbox.title");
        var card = page().locator("article").filter(new Locator.FilterOptions().setHasText(voice));
        staff.pressIn(card, "workspace.join.new");
        var asked = staff.dialog();
        staff.write(asked, "workspace.join.title", english, arabic);
        staff.window().isForEverybody();
        staff.pressIn(asked, "workspace.join.act");
        staff.isTold(Staff.says("workspace.join.done"));
        staff.window().isForEverybody();
    }

    void decides(String theme, String english, String arabic, String due) {
        staff.goTo("decisions", "workspace.themes.title");
        staff.pressIn(staff.window().card(theme), "workspace.themes.decide");
        var asked = staff.dialog();
        staff.write(asked, "workspace.themes.reasons", english, arabic);
        staff.write(asked, Staff.says("workspace.themes.due"), due);
        staff.window().isForEverybody();
        staff.pressIn(asked, "workspace.themes.decide");
        staff.isTold(Staff.says("workspace.themes.decided-news"));
        staff.window().isForEverybody();
    }

    /** Puts a goal in other words and adopts the next version with a reason. */
    void rewords(String goal, String english, String arabic, String reason, String reasonInArabic) {
        staff.goTo("plan?strategy=ie-mis-2017", "workspace.plan.title");
        staff.openGoal(goal);
        staff.press("workspace.plan.reword");
        var asked = staff.dialog();
        staff.write(asked, "workspace.plan.goal-description", english, arabic);
        staff.window().isForEverybody();
        staff.pressIn(asked, "workspace.plan.keep");
        staff.isTold(Staff.says("workspace.plan.kept"));
        staff.window().isForEverybody();
        page().locator("main vaadin-button[theme~=primary]").first().click();
        var adoption = staff.dialog();
        staff.write(adoption, "workspace.plan.version-reason", reason, reasonInArabic);
        staff.window().isForEverybody();
        staff.pressIn(adoption, "workspace.plan.adopt-act");
        adoption.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        staff.window().reads(reason);
    }

    /** Says what came of a theme and points at what changed. */
    void closes(String theme, String outcome, String english, String arabic) {
        staff.goTo("decisions", "workspace.themes.title");
        staff.pressIn(staff.window().card(theme), "workspace.themes.close");
        var asked = staff.dialog();
        staff.choose(asked, "workspace.themes.outcome", outcome);
        staff.write(asked, "workspace.themes.statement", english, arabic);
        staff.window().isForEverybody();
        staff.pressIn(asked, "workspace.themes.close");
        staff.isTold(Staff.says("workspace.themes.closed-news"));
        staff.window().isForEverybody();
    }

    private Page page() {
        return staff.window().page();
    }

    @Override
    public void close() {
        staff.close();
    }
}
