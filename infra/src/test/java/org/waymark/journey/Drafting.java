package org.waymark.journey;

import static java.util.Locale.ROOT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** A planner who writes a plan, dialog by dialog, at {@code /app/plan}. */
record Drafting(Staff staff) implements AutoCloseable {

    static final String SHORT = "SHORT";

    static Drafting signedIn(Installation service, Chromium chromium) {
        return new Drafting(Staff.signedIn("planner", service, chromium));
    }

    void addPlace(String code, String name) {
        staff.goTo("admin/places", "workspace.places.title");
        staff.press("workspace.places.add");
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.places.code"), code);
        staff.write(asked, "workspace.places.name", name, name);
        staff.answer(asked);
    }

    void register(String organisation) {
        staff.goTo("partners/organisations", "workspace.partner.organisations-title");
        staff.press("workspace.partner.register");
        var asked = staff.dialog();
        staff.write(asked, "workspace.partner.name", organisation, organisation);
        staff.answer(asked);
    }

    void begin(String strategy, String place, LocalDate start, LocalDate end) {
        staff.press("workspace.plan.begin");
        var asked = staff.dialog();
        staff.pick(asked, "workspace.plan.jurisdiction", place);
        staff.write(asked, "workspace.plan.strategy-name", strategy, strategy);
        staff.write(asked, "workspace.plan.strategy-summary", "What " + strategy + " is for", strategy);
        staff.write(asked, Staff.says("workspace.plan.start"), start.toString());
        staff.write(asked, Staff.says("workspace.plan.end"), end.toString());
        staff.answer(asked);
        staff.window().page().locator("main .verdict").getByText(strategy).waitFor();
    }

    void addGoal(String name, String horizon) {
        staff.press("workspace.plan.add-goal");
        describe(name, horizon);
    }

    void addBelow(String parent, String name, String horizon) {
        open(parent);
        staff.press("workspace.plan.add-below");
        describe(name, horizon);
    }

    private void describe(String name, String horizon) {
        var asked = staff.dialog();
        if (!horizon.equals(SHORT)) {
            staff.choose(asked, "workspace.plan.horizon", Staff.says("workspace.horizon." + horizon.toLowerCase(ROOT)));
        }
        staff.write(asked, "workspace.plan.goal-name", name, name);
        staff.write(asked, "workspace.plan.goal-description", name + ", for everybody", name);
        staff.answer(asked);
        node(name).waitFor();
    }

    void measure(String goal, String indicator, String path) {
        open(goal);
        staff.press("workspace.plan.add-measure");
        var asked = staff.dialog();
        staff.pick(asked, "workspace.indicator", indicator);
        asked.getByText(Staff.says("workspace.plan.target-published"), exactly())
                .click();
        staff.write(asked, Staff.says("workspace.plan.path"), path);
        staff.answer(asked);
    }

    void plan(String goal, String milestone, String due, String... owners) {
        open(goal);
        staff.press("workspace.plan.plan-milestone");
        var asked = staff.dialog();
        staff.write(asked, "workspace.plan.milestone-name", milestone, milestone);
        staff.write(asked, Staff.says("workspace.plan.due"), due);
        for (var owner : owners) {
            staff.pick(asked, "workspace.plan.responsible", owner);
        }
        staff.answer(asked);
    }

    /** With all that a printed plan says of it. */
    void plan(String goal, PublishedStep step) {
        open(goal);
        staff.press("workspace.plan.plan-milestone");
        var asked = staff.dialog();
        staff.write(asked, "workspace.plan.milestone-name", step.name(), step.name());
        staff.write(asked, Staff.says("workspace.plan.due"), step.due());
        staff.write(asked, Staff.says("workspace.step.from"), step.from());
        for (var owner : step.owners()) {
            staff.pick(asked, "workspace.plan.responsible", owner);
        }
        staff.write(asked, Staff.says("workspace.plan.source"), step.source());
        staff.answer(asked);
    }

    void promises(String goal, String sentence) {
        open(goal);
        staff.press("workspace.terms.promise");
        var asked = staff.dialog();
        staff.write(asked, "workspace.terms.sentence", sentence, sentence);
        staff.answer(asked);
    }

    void moves(String goal, String milestone, String due, String reason) {
        open(goal);
        row(milestone, "workspace.plan.move").click();
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.plan.due"), due);
        staff.write(asked, Staff.says("workspace.plan.reason"), reason);
        staff.answer(asked);
    }

    void drops(String goal, String reason) {
        open(goal);
        staff.press("workspace.plan.drop");
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.plan.reason"), reason);
        staff.answer(asked);
    }

    void consults(LocalDate opens, LocalDate closes) {
        staff.press("workspace.life.consult");
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.life.opens"), opens.toString());
        staff.write(asked, Staff.says("workspace.life.closes"), closes.toString());
        staff.answer(asked);
    }

    void adopts(String reason) {
        staff.window()
                .page()
                .locator("main vaadin-button[theme~=primary]")
                .first()
                .click();
        var asked = staff.dialog();
        staff.write(asked, "workspace.plan.version-reason", reason, reason);
        staff.answer(asked);
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
        staff.answer(asked);
    }

    void isFollowedBy(String successor, String reason) {
        staff.press("workspace.life.succeed");
        var asked = staff.dialog();
        staff.choose(asked, "workspace.life.follower", successor);
        staff.write(asked, "workspace.plan.reason", reason, reason);
        staff.answer(asked);
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

    @Override
    public void close() {
        staff.close();
    }
}
