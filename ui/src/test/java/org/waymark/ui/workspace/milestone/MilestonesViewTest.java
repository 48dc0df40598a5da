package org.waymark.ui.workspace.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.milestone.MilestoneEvent.ProgressReported;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Cast;
import org.waymark.ui.workspace.WorkspaceTest;

class MilestonesViewTest extends WorkspaceTest {

    private static final MilestoneId CLASSES = new MilestoneId("classes");
    private static final MilestoneProgressId PROGRESS = new MilestoneProgressId(STRATEGY, CLASSES);
    private static final Words WHY = Words.english("The rooms were not ready");

    MilestonesViewTest() {
        super("reporter", "REPORTER");
    }

    private static Milestone step(String id, String name, OrganisationId owner) {
        return new Milestone(
                new MilestoneId(id), WORK, Words.english(name), new Period("2019-Q4"), List.of(owner), null);
    }

    @BeforeEach
    void twoSteps() {
        var entry = new GoalEntry(
                work(),
                1,
                List.of(),
                List.of(step("classes", "Language classes", OFFICE), step("rooms", "Rooms", new OrganisationId("x"))));
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(entry), List.of()));
        navigate(MilestonesView.class);
    }

    @Test
    void showsTheStepsOneAnswersFor() {
        assertThat(page()).contains("Language classes", "2019-Q4").doesNotContain("Rooms");
    }

    @Test
    void saysWhatWasSaidLast() {
        var late = new Report(Stage.LATE, WHY, new Period("2020-H1"), List.of());
        answers.milestones.add(new MilestonePage(
                STRATEGY, CLASSES, List.of(new MilestonePage.Entry(late, LocalDate.of(2020, 1, 2), Cast.PAULA))));
        navigate(MilestonesView.class);

        assertThat(page()).contains("Late", "The rooms were not ready", "2020-H1");
    }

    @Test
    void takesAReportWithItsReason() {
        press("Report progress");
        stage(Stage.LATE);
        pressInDialog();
        assertThat(text(only(Dialog.class))).contains("Say why. The reason will be public.");

        find(TextArea.class).all().getFirst().setValue("The rooms were not ready");
        pressInDialog();
        assertThat(happened(PROGRESS))
                .singleElement()
                .isInstanceOfSatisfying(
                        ProgressReported.class,
                        reported ->
                                assertThat(reported.report()).isEqualTo(new Report(Stage.LATE, WHY, null, List.of())));
    }

    @SuppressWarnings("unchecked")
    private void stage(Stage stage) {
        ((Select<Stage>) find(Select.class).withLabel("Progress").single()).setValue(stage);
    }

    private void pressInDialog() {
        test(find(Button.class).withText("Report progress").all().getLast()).click();
    }
}
