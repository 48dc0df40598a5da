package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.office;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Typed;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.DayField;

/**
 * What somebody began in a dialog of the plan is there when the dialog opens again, and the dialog says that it was
 * kept.
 */
class KeptTypingTest extends WorkspaceTest {

    private static final List<String> DIALOGS = List.of(
            "Begin a strategy",
            "Reword",
            "Drop",
            "Plan a milestone",
            "For whom",
            "Target in words",
            "Record money",
            "Cost of doing nothing",
            "Put to consultation",
            "Close the strategy",
            "Withdraw the strategy",
            "Adopt version 2");

    @Autowired
    private Typed typed;

    KeptTypingTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void anAdoptedStrategy() {
        var reason = Words.english("Decided");
        send(new DraftStrategy(STRATEGY, outline(), PAULA));
        send(new AddGoal(STRATEGY, work(), PAULA));
        send(new AddMeasure(STRATEGY, measure(), PAULA));
        send(new AdoptVersion(STRATEGY, 1, reason, List.of(), null, PAULA));
        var goals = List.of(new GoalEntry(work(), 2, List.of(measure()), List.of()));
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.DRAFT, 1, 1, outline(), goals, List.of()));
        navigate(PlanView.class);
    }

    @TestFactory
    Stream<DynamicTest> wordsAreKeptInEveryDialog() {
        return DIALOGS.stream()
                .map(dialog -> DynamicTest.dynamicTest(dialog, () -> {
                    press(dialog);
                    test(first()).setValue("Begun and left");
                    assertThat(find(Span.class)
                                    .withClassName("kept-note")
                                    .single()
                                    .getText())
                            .isEqualTo("Draft saved at 09:00 UTC.");
                    press("Cancel");

                    press(dialog);
                    press("Continue");
                    assertThat(first().getValue()).isEqualTo("Begun and left");
                    press("Cancel");
                    typed.kept.clear();
                }));
    }

    @Test
    void aChoiceAndADayAreKept() {
        press("Record money");
        test(selects(1)).selectItem("Spent");
        test(find(DayField.class, only(Dialog.class))
                        .single()
                        .getContent()
                        .getChildren()
                        .flatMap(Component::getChildren)
                        .filter(Input.class::isInstance)
                        .map(Input.class::cast)
                        .findFirst()
                        .orElseThrow())
                .setValue("2019-05-06");
        press("Cancel");
        press("Record money");
        assertThat(selects(1).getValue()).hasToString("PLANNED");
        press("Continue");
        assertThat(selects(1).getValue()).hasToString("SPENT");
        assertThat(find(DayField.class, only(Dialog.class)).single().getValue()).hasToString("2019-05-06");
    }

    @Test
    void anOrganisationIsKept() {
        press("Who works on it");
        test(lead()).selectItem(office().name().in("en"));
        press("Cancel");
        press("Who works on it");
        press("Continue");
        assertThat(lead().getValue()).isEqualTo(office());
    }

    private TextArea first() {
        return find(TextArea.class, only(Dialog.class)).all().getFirst();
    }

    private Select<?> selects(int number) {
        return find(Select.class, only(Dialog.class)).all().get(number);
    }

    private ComboBox<?> lead() {
        return find(ComboBox.class, only(Dialog.class)).all().getFirst();
    }
}
