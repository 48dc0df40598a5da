package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.convert.DurationStyle;

/** Two planners at two browsers, editing the same plan at the same time. */
@ExtendWith(Shared.class)
class TwoPlannersIT {

    /** How long they edit side by side: {@code -Dwaymark.planners=5m} for as long as people do. */
    private static final Duration LONG = DurationStyle.detectAndParse(System.getProperty("waymark.planners", "40s"));

    private static final Clock CLOCK = Clock.systemUTC();
    private static final String PLAN = "plan?strategy=ie-mis-2017";
    private static final String HEALTH = "Health";
    private static final String EDUCATION = "Education";
    private static final String RACISM = "Combating racism";

    @Test
    void differentGoalsNeverCollideAndTheSameGoalShowsBothTexts(Installation service, Chromium chromium) {
        try (var one = Staff.signedIn("planner", service, chromium);
                var other = Staff.signedIn("planner2", service, chromium)) {
            one.goTo(PLAN, "workspace.plan.title");
            other.goTo(PLAN, "workspace.plan.title");
            var since = Instant.now(CLOCK);
            var turns = 0;
            while (turns == 0 || Instant.now(CLOCK).isBefore(since.plus(LONG))) {
                turns++;
                rewords(one, HEALTH, "Health for everybody, take " + turns);
                rewords(other, EDUCATION, "Schools for everybody, take " + turns);
            }
            one.window().reads("take " + turns);
            openAtTheSameTime(one, other);
            takesBack(other);
        }
    }

    private static void rewords(Staff planner, String goal, String promise) {
        planner.openGoal(goal);
        planner.press("workspace.plan.reword");
        var asked = planner.dialog();
        planner.write(asked, promise("English"), promise);
        planner.pressIn(asked, "workspace.plan.keep");
        asked.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        planner.isTold(Staff.says("workspace.plan.kept"));
    }

    private static void openAtTheSameTime(Staff one, Staff other) {
        one.openGoal(RACISM);
        other.openGoal(RACISM);
        one.press("workspace.plan.reword");
        other.press("workspace.plan.reword");
        var first = one.dialog();
        var second = other.dialog();
        one.write(first, promise("English"), "Nobody is hurt for who they are.");
        other.write(second, promise("English"), "Hate is met with help.");
        one.pressIn(first, "workspace.plan.keep");
        one.isTold(Staff.says("workspace.plan.kept"));

        other.pressIn(second, "workspace.plan.keep");
        var both = second.locator(".both-texts");
        both.getByText("Nobody is hurt for who they are.").waitFor();
        both.getByText("Hate is met with help.").waitFor();
        other.window().isForEverybody();
        var field = second.getByLabel(promise("English"), new Locator.GetByLabelOptions().setExact(true))
                .and(second.locator("textarea"));
        assertThat(field.inputValue()).isEqualTo("Hate is met with help.");

        other.write(second, promise("English"), "Nobody is hurt for who they are, and hate is met with help.");
        other.pressIn(second, "workspace.plan.keep");
        second.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        one.window().reads("Nobody is hurt for who they are, and hate is met with help.");
    }

    /** What was done last is undone, and the history keeps both. */
    private static void takesBack(Staff planner) {
        planner.window()
                .page()
                .locator("main .banner")
                .first()
                .getByText("Undo")
                .click();
        planner.isTold(Staff.history("history.undone"));
        planner.window().reads("Nobody is hurt for who they are.");
        planner.window().page().locator("article .history-link").first().click();
        planner.window().reads(Staff.history("history.event.strategy.goal-reworded"));
        planner.window().isForEverybody();
    }

    private static String promise(String language) {
        return Staff.says("workspace.plan.goal-description") + " (" + language + ")";
    }
}
