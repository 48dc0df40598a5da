package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.VIKTOR;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.workspace.Cast;
import org.waymark.ui.workspace.Typed;
import org.waymark.ui.workspace.WorkspaceTest;

class PlanViewTest extends WorkspaceTest {

    private static final Words OTHERS = Words.english("Decent work for everybody");

    @Autowired
    private Typed typed;

    PlanViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aDraft() {
        send(new DraftStrategy(STRATEGY, outline(), PAULA));
        send(new AddGoal(STRATEGY, work(), PAULA));
        answers.strategies.add(page(new GoalEntry(work(), 1, List.of(measure()), List.of())));
        navigate(PlanView.class);
    }

    @Test
    void aGoalShowsItsMeasuresAndWhatTheyAimAt() {
        assertThat(page())
                .contains("Work for everybody who can work", "Unemployment rate", "9% by 2020", "illustrative");
    }

    @Test
    void aGoalIsSaidInOtherWords() {
        press("Reword");
        name().setValue("Work that pays");
        press("Keep in the draft");

        assertThat(happened(STRATEGY))
                .last()
                .isInstanceOfSatisfying(
                        GoalReworded.class,
                        reworded -> assertThat(reworded.name().in("en")).isEqualTo("Work that pays"));
    }

    @Test
    void whoComesSecondSeesTheFirstOnesWordsAndMayGoOn() {
        send(new RewordGoal(STRATEGY, WORK, 1, OTHERS, work().description(), List.of(), VIKTOR));
        press("Reword");
        name().setValue("Work that pays");
        answers.strategies.set(
                0,
                page(new GoalEntry(
                        new org.waymark.command.strategy.Goal(
                                WORK, null, work().horizon(), OTHERS, work().description()),
                        2,
                        List.of(),
                        List.of())));

        press("Keep in the draft");
        assertThat(happened(STRATEGY)).hasSize(3);
        assertThat(dialog()).contains("Decent work for everybody", "Work that pays");
        assertThat(name().getValue()).isEqualTo("Work that pays");

        press("Keep in the draft");
        assertThat(happened(STRATEGY)).hasSize(4).last().isInstanceOf(GoalReworded.class);
    }

    @Test
    void whoComesSecondMayTakeTheFirstOnesWords() {
        send(new RewordGoal(STRATEGY, WORK, 1, OTHERS, work().description(), List.of(), VIKTOR));
        press("Reword");
        name().setValue("Work that pays");
        var now = work();
        answers.strategies.set(
                0,
                page(new GoalEntry(
                        new org.waymark.command.strategy.Goal(WORK, null, now.horizon(), OTHERS, now.description()),
                        2,
                        List.of(),
                        List.of())));
        press("Keep in the draft");
        press("Take theirs");
        assertThat(name().getValue()).isEqualTo("Decent work for everybody");
    }

    @Test
    void somethingElseOfTheGoalThatChangedIsNoConflict() {
        send(new org.waymark.command.strategy.GoalCommand.PromiseInWords(STRATEGY, WORK, 1, OTHERS, VIKTOR));
        press("Reword");
        name().setValue("Work that pays");
        answers.strategies.set(0, page(new GoalEntry(work(), 2, List.of(), List.of())));
        press("Keep in the draft");
        assertThat(happened(STRATEGY)).hasSize(4).last().isInstanceOf(GoalReworded.class);
    }

    @Test
    void whatWasDoneLastIsUndone() {
        press("Reword");
        name().setValue("Work that pays");
        press("Keep in the draft");
        press("Undo");
        assertThat(happened(STRATEGY))
                .hasSize(4)
                .last()
                .isInstanceOfSatisfying(
                        GoalReworded.class, said -> assertThat(said.name()).isEqualTo(work().name()));
        assertThat(page()).contains("Undone");
    }

    @Test
    void whatWasTypedIsOfferedAgainUntilItIsSent() {
        press("Reword");
        test(name()).setValue("Work that");
        press("Cancel");
        press("Reword");
        assertThat(dialog()).contains("You had begun this");
        press("Continue");
        assertThat(name().getValue()).isEqualTo("Work that");
        press("Keep in the draft");
        assertThat(typed.kept).isEmpty();
    }

    @Test
    void whatWasTypedMayBeDiscarded() {
        press("Reword");
        test(name()).setValue("Work that");
        press("Cancel");
        press("Reword");
        press("Discard");
        assertThat(typed.kept).isEmpty();
        assertThat(name().getValue()).isEqualTo(work().name().in("en"));
    }

    @Test
    void aVersionNamesTheThemesThatCausedIt() {
        var decided = new ThemePage.Decided(Decision.TAKEN_UP, OTHERS, null, Cast.TODAY);
        answers.themes.add(new ThemePage(
                new ThemeId("jobs"), STRATEGY, Words.english("Jobs"), Cast.TODAY, List.of(), 0, decided, null));
        press("Adopt version 1");
        find(TextArea.class).all().getFirst().setValue("Agreed by the cabinet");
        causes().select(new Cause("theme", "jobs"));
        press("Adopt");
        assertThat(happened(STRATEGY))
                .last()
                .isInstanceOfSatisfying(
                        VersionAdopted.class,
                        adopted -> assertThat(adopted.causes()).containsExactly(new Cause("theme", "jobs")));
    }

    @SuppressWarnings("unchecked") // the only box of the dialog holds causes
    private MultiSelectComboBox<Cause> causes() {
        return only(MultiSelectComboBox.class);
    }

    @Test
    void theDraftIsAdoptedWithAReason() {
        press("Adopt version 1");
        assertThat(dialog()).contains("2 changes would bind");
        find(TextArea.class).all().getFirst().setValue("Agreed by the cabinet");
        press("Adopt");

        assertThat(happened(STRATEGY))
                .last()
                .isInstanceOfSatisfying(
                        VersionAdopted.class,
                        adopted -> assertThat(adopted.version()).isEqualTo(1));
    }

    private TextArea name() {
        return find(TextArea.class).withLabel("Goal (English)").single();
    }

    private String dialog() {
        return text(only(com.vaadin.flow.component.dialog.Dialog.class));
    }

    private static StrategyPage page(GoalEntry entry) {
        return new StrategyPage(STRATEGY, Edition.DRAFT, 0, 2, outline(), List.of(entry), List.of());
    }
}
