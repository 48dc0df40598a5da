package org.waymark.ui.workspace.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.Target;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.exchange.GoalTreeFile;
import org.waymark.ui.transplant.Saplings;
import org.waymark.ui.workspace.Cast;
import org.waymark.ui.workspace.WorkspaceTest;

class TransplantViewTest extends WorkspaceTest {

    private static final Outline OUTLINE = new Outline(
            Cast.IRELAND,
            Words.english("Our plan"),
            Words.english("Summary"),
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2030, 12, 31),
            List.of(),
            null);

    TransplantViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aDraft() {
        send(new DraftStrategy(Saplings.HOME, OUTLINE, PAULA));
        answers.strategies.add(new StrategyPage(Saplings.HOME, Edition.DRAFT, 0, 0, OUTLINE, List.of(), List.of()));
        navigate(TransplantView.class);
    }

    private void upload(byte[] file) {
        find(Div.class).all().stream()
                .filter(TransplantSource.class::isInstance)
                .map(TransplantSource.class::cast)
                .forEach(source -> source.read(file));
    }

    private void upload() {
        upload(GoalTreeFile.write(Saplings.tree()));
    }

    @Test
    void saysWhatAFileLacks() {
        var file = new String(GoalTreeFile.write(Saplings.tree()), StandardCharsets.UTF_8);
        upload(file.replaceFirst("\\{", "{\"colour\": 1,").getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("a field that is not known here", "Where: colour");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().startsWith("Add "));
    }

    @Test
    void showsEveryPartAndSendsNothing() {
        upload();
        assertThat(page())
                .contains("Work, from Plan", "abroad/work@3 https://plans.example.org")
                .contains("4 parts cannot come along as they are.", "There is no organisation office here.")
                .contains("There is no commitment GCM-18 here")
                .contains("Its date moves: 2019 → 2029");
        assertThat(happened(Saplings.HOME)).hasSize(1);
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.isVisible() && button.getText().startsWith("Add "));
    }

    @Test
    void leavesOutWhatThePlannerSays() {
        upload();
        tick("Leave out what cannot come along");
        press("Add 5 parts to the draft");

        assertThat(happened(Saplings.HOME))
                .filteredOn(GoalTakenOver.class::isInstance)
                .extracting(taken -> ((GoalTakenOver) taken).from())
                .containsExactly(
                        new Lineage(Saplings.ABROAD, Saplings.WORK, Saplings.ELSEWHERE, 3),
                        new Lineage(Saplings.ABROAD, Saplings.SKILLS, Saplings.ELSEWHERE, 3));
        assertThat(happened(Saplings.HOME))
                .filteredOn(MeasureAdded.class::isInstance)
                .singleElement()
                .extracting(added -> ((MeasureAdded) added).measure().target())
                .isEqualTo(Target.NOT_PUBLISHED);
        assertThat(happened(Saplings.HOME))
                .filteredOn(MilestonePlanned.class::isInstance)
                .hasSize(2);
    }

    @Test
    void takesTargetsOverAsAnIllustrationOnly() {
        upload();
        tick("Leave out what cannot come along");
        tick("Take the targets over as illustrative: a drawing that nobody promised");
        press("Add 5 parts to the draft");

        assertThat(happened(Saplings.HOME))
                .filteredOn(MeasureAdded.class::isInstance)
                .singleElement()
                .satisfies(added -> assertThat(
                                ((MeasureAdded) added).measure().target().illustrative())
                        .isTrue());
    }

    @Test
    void theSameAgainAfterALostAnswerDoesOneThing() {
        upload();
        tick("Leave out what cannot come along");
        var line = cutLine();
        press("Add 5 parts to the draft");
        assertThat(happened(Saplings.HOME)).hasSize(1);
        line.close();
        press("Add 5 parts to the draft");
        assertThat(happened(Saplings.HOME))
                .filteredOn(GoalTakenOver.class::isInstance)
                .hasSize(2);
    }

    private void tick(String label) {
        find(Checkbox.class).withLabel(label).single().setValue(true);
    }
}
