package org.waymark.ui.workspace.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.Cause;
import org.waymark.command.theme.Decision;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;

class TakeIntoPlanTest extends WorkspaceTest {

    private static final GoalEntry GOAL = new GoalEntry(work(), 1, List.of(), List.of());

    TakeIntoPlanTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aThemeIsTakenUp() {
        answers.themes.add(Theme.page(Theme.decision(Decision.TAKEN_UP), null));
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.DRAFT, 1, 0, outline(), List.of(GOAL), List.of()));
        navigate(ThemesView.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesAGoalBesideItsThemeWhichBecomesTheCause() {
        press("Take into plan");
        find(Select.class).withLabel("Goal").single().setValue(GOAL);

        press("Reword");

        assertThat(find(MultiSelectComboBox.class).single().getValue())
                .isEqualTo(Set.of(new Cause("theme", Theme.EVENINGS.value())));
    }

    @Test
    void aDecisionSaysHowManyVoicesItAnswers() {
        press("Decide again");

        assertThat(page()).contains("One voice has this answer.");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("This answers one voice. Its author reads it by receipt.");
    }
}
