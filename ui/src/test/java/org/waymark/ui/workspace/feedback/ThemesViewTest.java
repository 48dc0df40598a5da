package org.waymark.ui.workspace.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.MARA;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeCommand.DecideTheme;
import org.waymark.command.theme.ThemeCommand.OpenTheme;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.WeDid;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.StrategyPage.VersionEntry;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.feedback.Decisions.Outcome;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DayField;

class ThemesViewTest extends WorkspaceTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final WeDid REWORDED = new WeDid(WeDid.Kind.GOAL_CHANGED, STRATEGY, 2, "work");

    ThemesViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aThemeIsOpen() {
        send(new OpenTheme(Theme.EVENINGS, STRATEGY, Theme.TITLE, MARA));
        answers.themes.add(Theme.open());
        navigate(ThemesView.class);
    }

    @Test
    void aThemeStandsWithItsVoicesAndSaysThatItIsNotDecided() {
        assertThat(page())
                .contains("One theme, 1 not decided yet", "Classes in the evening", "Not decided yet")
                .contains("One published voice", "My name is Amal");
    }

    @Test
    void aDecisionIsRecordedWithItsReasonsAndItsDay() {
        press("Decide");
        reasons().setValue("Many work during the day.");
        only(DayField.class).setValue(JUNE);
        confirm("Decide");

        assertThat(happened(Theme.EVENINGS)).last().isInstanceOfSatisfying(ThemeDecided.class, decided -> {
            assertThat(decided.decision()).isEqualTo(Decision.TAKEN_UP);
            assertThat(decided.reasons().in("en")).isEqualTo("Many work during the day.");
            assertThat(decided.due()).isEqualTo(JUNE);
            assertThat(decided.by()).isEqualTo(PAULA);
        });
        assertThat(page()).contains("The decision is recorded, with its reasons.");
    }

    @Test
    void nothingIsDecidedWithoutReasons() {
        press("Decide");
        only(DayField.class).setValue(JUNE);
        confirm("Decide");

        assertThat(reasons().isInvalid()).isTrue();
        assertThat(happened(Theme.EVENINGS)).hasSize(1);
    }

    @Test
    void whatIsTakenUpNeedsADay() {
        press("Decide");
        reasons().setValue("Many work during the day.");
        confirm("Decide");

        assertThat(warning()).isNotBlank();
        assertThat(happened(Theme.EVENINGS)).hasSize(1);
    }

    @Test
    void aLoopIsClosedByWhatAVersionChanged() {
        decided(Decision.TAKEN_UP);
        press("Close the loop");
        choose("Version 2 – Goal reworded: Work for everybody who can work");
        statement().setValue("The goal now names evening classes.");
        confirm("Close the loop");

        assertThat(happened(Theme.EVENINGS)).last().isInstanceOfSatisfying(LoopClosed.class, closed -> {
            assertThat(closed.weDid()).isEqualTo(REWORDED);
            assertThat(closed.statement().in("en")).isEqualTo("The goal now names evening classes.");
        });
        assertThat(page()).contains("The loop is closed.");
    }

    @Test
    void whatWasDeclinedCannotBeClosedByAChange() {
        decided(Decision.DECLINED);
        press("Close the loop");
        choose("Version 2 – Goal reworded: Work for everybody who can work");
        statement().setValue("The goal now names evening classes.");
        confirm("Close the loop");

        assertThat(warning()).isNotBlank();
        assertThat(happened(Theme.EVENINGS)).hasSize(2);
    }

    @Test
    void aClosedThemeSaysWhatWasDoneAndAsksForNothing() {
        var closed = new Closed(REWORDED, Words.english("The goal names evening classes."), JUNE);
        answers.themes.set(0, Theme.page(Theme.decision(Decision.TAKEN_UP), closed));

        navigate(ThemesView.class);

        assertThat(page()).contains("Closed with a result", "What was done: The goal names evening classes.");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Decide", "Decide again", "Close the loop");
    }

    private void decided(Decision decision) {
        send(new DecideTheme(Theme.EVENINGS, decision, Words.english("Right"), JUNE, PAULA));
        answers.themes.set(0, Theme.page(Theme.decision(decision), null));
        var change = new Change("strategy.goal-reworded", "work", null, work().name(), PAULA);
        var version = new VersionEntry(
                2, Words.english("People asked"), List.of(), JUNE, Instant.EPOCH, PAULA, List.of(change));
        answers.strategies.add(new StrategyPage(
                STRATEGY,
                Edition.ADOPTED,
                2,
                0,
                outline(),
                List.of(new GoalEntry(work(), 2, List.of(), List.of())),
                List.of(version)));
        navigate(ThemesView.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label) {
        Select<Outcome> outcomes = find(Select.class).withLabel("We did").single();
        outcomes.setValue(outcomes.getListDataView()
                .getItems()
                .filter(outcome -> outcome.label().equals(label))
                .findFirst()
                .orElseThrow());
    }

    private TextArea reasons() {
        return find(TextArea.class).withLabel("Reasons (English)").single();
    }

    private TextArea statement() {
        return find(TextArea.class)
                .withLabel("Statement, signed in your role (English)")
                .single();
    }

    private void confirm(String words) {
        find(Button.class).withText(words).all().getLast().click();
    }

    private String warning() {
        return find(Banner.class).all().getLast().warning();
    }
}
