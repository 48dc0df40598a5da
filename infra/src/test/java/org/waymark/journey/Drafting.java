package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;

/** A planner who writes a plan, dialog by dialog, at {@code /app/plan}. */
record Drafting(Staff staff) implements AutoCloseable {

    static Drafting signedIn(Installation service, Chromium chromium) {
        return new Drafting(Staff.signedIn("planner", service, chromium));
    }

    void addPlace(String code, String name) {
        staff.goTo("admin/places", "workspace.places.title");
        staff.press("workspace.places.add");
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.places.code"), code);
        staff.write(asked, "workspace.places.name", name, name);
        answer(asked);
    }

    void register(String organisation) {
        staff.goTo("partners/organisations", "workspace.partner.organisations-title");
        staff.press("workspace.partner.register");
        var asked = staff.dialog();
        staff.write(asked, "workspace.partner.name", organisation, organisation);
        answer(asked);
    }

    void begin(String strategy, String place, LocalDate start, LocalDate end) {
        staff.press("workspace.plan.begin");
        var asked = staff.dialog();
        pick(asked, "workspace.plan.jurisdiction", place);
        staff.write(asked, "workspace.plan.strategy-name", strategy, strategy);
        staff.write(asked, "workspace.plan.strategy-summary", "What " + strategy + " is for", strategy);
        staff.write(asked, Staff.says("workspace.plan.start"), start.toString());
        staff.write(asked, Staff.says("workspace.plan.end"), end.toString());
        answer(asked);
        staff.window().page().locator("main .verdict").getByText(strategy).waitFor();
    }

    void addGoal(String name) {
        staff.press("workspace.plan.add-goal");
        describe(name);
    }

    void addBelow(String parent, String name) {
        open(parent);
        staff.press("workspace.plan.add-below");
        describe(name);
    }

    private void describe(String name) {
        var asked = staff.dialog();
        staff.write(asked, "workspace.plan.goal-name", name, name);
        staff.write(asked, "workspace.plan.goal-description", name + ", for everybody", name);
        answer(asked);
        node(name).waitFor();
    }

    void measure(String goal, String indicator, String path) {
        open(goal);
        staff.press("workspace.plan.add-measure");
        var asked = staff.dialog();
        pick(asked, "workspace.indicator", indicator);
        asked.getByText(Staff.says("workspace.plan.target-published"), exactly())
                .click();
        staff.write(asked, Staff.says("workspace.plan.path"), path);
        answer(asked);
    }

    void plan(String goal, String milestone, String due, String... owners) {
        open(goal);
        staff.press("workspace.plan.plan-milestone");
        var asked = staff.dialog();
        staff.write(asked, "workspace.plan.milestone-name", milestone, milestone);
        staff.write(asked, Staff.says("workspace.plan.due"), due);
        for (var owner : owners) {
            pick(asked, "workspace.plan.responsible", owner);
        }
        answer(asked);
    }

    void moves(String goal, String milestone, String due, String reason) {
        open(goal);
        row(milestone, "workspace.plan.move").click();
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.plan.due"), due);
        staff.write(asked, Staff.says("workspace.plan.reason"), reason);
        answer(asked);
    }

    void drops(String goal, String reason) {
        open(goal);
        staff.press("workspace.plan.drop");
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.plan.reason"), reason);
        answer(asked);
    }

    void consults(LocalDate opens, LocalDate closes) {
        staff.press("workspace.life.consult");
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.life.opens"), opens.toString());
        staff.write(asked, Staff.says("workspace.life.closes"), closes.toString());
        answer(asked);
    }

    void adopts(String reason) {
        staff.window()
                .page()
                .locator("main vaadin-button[theme~=primary]")
                .first()
                .click();
        var asked = staff.dialog();
        staff.write(asked, "workspace.plan.version-reason", reason, reason);
        answer(asked);
        staff.window().reads(reason);
    }

    void takesOver(String from, String... goals) {
        staff.press("workspace.terms.take-over");
        var asked = staff.dialog();
        staff.choose(asked, "workspace.terms.take-from", from);
        for (var goal : goals) {
            asked.getByLabel(goal, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
        answer(asked);
    }

    void isFollowedBy(String successor, String reason) {
        staff.press("workspace.life.succeed");
        var asked = staff.dialog();
        staff.choose(asked, "workspace.life.follower", successor);
        staff.write(asked, "workspace.plan.reason", reason, reason);
        answer(asked);
    }

    /** Opens a goal in the tree. */
    void open(String goal) {
        node(goal).click();
        staff.window()
                .page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(2).setName(goal).setExact(true))
                .waitFor();
    }

    private Locator node(String goal) {
        return staff.window()
                .page()
                .locator("main nav.tree")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(goal).setExact(true));
    }

    private Locator row(String named, String act) {
        return staff.window().button(Staff.says(act) + ": " + named);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** Types into a list and takes what it finds. */
    private void pick(Locator asked, String labelKey, String name) {
        var field = asked.getByLabel(Staff.says(labelKey), new Locator.GetByLabelOptions().setExact(true))
                .and(asked.locator("input"));
        field.fill(name);
        staff.window()
                .page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        field.press("Tab");
    }

    /** Presses what the dialog is for and waits until it is gone, which it is only where the act was granted. */
    private void answer(Locator asked) {
        asked.locator("vaadin-button[theme~=primary]").click();
        asked.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Override
    public void close() {
        staff.close();
    }
}
