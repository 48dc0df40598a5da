package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Life;
import org.waymark.query.strategy.Means;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.DayField;

class LifeCycleTest extends WorkspaceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Words REASON = Words.english("All of it was delivered");

    LifeCycleTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void anAdoptedStrategy() {
        send(new DraftStrategy(STRATEGY, outline(), PAULA));
        send(new AddGoal(STRATEGY, work(), PAULA));
        send(new AddMeasure(STRATEGY, measure(), PAULA));
        send(new AdoptVersion(STRATEGY, 1, REASON, List.of(), null, PAULA));
        answers.strategies.add(page(Life.BEGUN));
        navigate(PlanView.class);
    }

    @Test
    void peopleAreAskedInARoundOfConsultation() {
        press("Put to consultation");
        day("First day", DAY);
        day("Last day", DAY.plusDays(30));
        field("Questions, one a line (empty for the whole plan) (English)")
                .setValue("What is missing?\nWhat is wrong?");
        pressInDialog("Put to consultation");

        assertThat(happened(STRATEGY)).last().isInstanceOfSatisfying(ConsultationCalled.class, called -> {
            assertThat(called.round().languages()).containsExactly("en");
            assertThat(called.round().closes()).isEqualTo(DAY.plusDays(30));
            assertThat(called.round().questions())
                    .extracting(words -> words.in("en"))
                    .containsExactly("What is missing?", "What is wrong?");
        });
    }

    @Test
    void aRefusalIsSaidInTheDialog() {
        press("Put to consultation");
        day("First day", DAY);
        day("Last day", DAY.minusDays(1));
        pressInDialog("Put to consultation");

        assertThat(text(only(Dialog.class))).contains("The last day of the consultation lies before its first.");
    }

    @Test
    void aStrategyIsClosedWithAReason() {
        press("Close the strategy");
        field("Reason (English)").setValue("All of it was delivered");
        pressInDialog("Close the strategy");

        assertThat(happened(STRATEGY)).last().isEqualTo(new StrategyClosed(STRATEGY, REASON, null, PAULA));
    }

    @Test
    void aMeasureIsDroppedWithAReason() {
        test(find(Button.class)
                        .withAttribute("aria-label", "Drop: Unemployment rate")
                        .single())
                .click();
        field("Reason").setValue("Counted elsewhere");
        pressInDialog("Drop");

        assertThat(happened(STRATEGY))
                .last()
                .isInstanceOfSatisfying(
                        MeasureDropped.class,
                        dropped -> assertThat(dropped.reason()).isEqualTo("Counted elsewhere"));
    }

    @Test
    void whatHasEndedOffersNoEditing() {
        answers.strategies.set(0, page(new Life(List.of(), new Life.End(Life.Ending.CLOSED, REASON, DAY), null)));
        navigate(PlanView.class);

        assertThat(page()).contains("All of it was delivered");
        assertThat(find(Button.class).withText("Reword").all()).allMatch(button -> !button.isVisible());
        assertThat(find(Button.class).withText("Name the successor").all()).isNotEmpty();
        assertThat(find(Button.class).withText("Withdraw the strategy").all()).isEmpty();
    }

    private TextArea field(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void day(String label, LocalDate day) {
        find(DayField.class).all().get(label.equals("First day") ? 0 : 1).setValue(day);
    }

    private void pressInDialog(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    private static StrategyPage page(Life life) {
        var entry = new GoalEntry(work(), 2, List.of(measure()), List.of());
        return new StrategyPage(STRATEGY, Edition.DRAFT, 1, 0, outline(), List.of(entry), List.of(), life, Means.NONE);
    }
}
