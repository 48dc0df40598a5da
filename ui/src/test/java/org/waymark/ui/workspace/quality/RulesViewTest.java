package org.waymark.ui.workspace.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.Expression;
import org.waymark.command.quality.Importance;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.RuleCommand.DefineRule;
import org.waymark.command.quality.RuleEvent.RuleChanged;
import org.waymark.command.quality.RuleEvent.RuleDefined;
import org.waymark.command.quality.RuleEvent.RuleRetired;
import org.waymark.command.quality.ThresholdsEvent.ThresholdsSet;
import org.waymark.command.quality.ThresholdsId;
import org.waymark.command.quality.ValidationRuleId;
import org.waymark.query.quality.RulePage;
import org.waymark.query.quality.RuleTrial;
import org.waymark.query.quality.RuleTrial.Flagged;
import org.waymark.ui.workspace.WorkspaceTest;

class RulesViewTest extends WorkspaceTest {

    static final ValidationRuleId SLOW = new ValidationRuleId("slow");
    static final Rule SAYS = new Rule(
            UNEMPLOYMENT,
            null,
            Expression.read("unemployment-rate"),
            Operator.AT_MOST,
            Expression.read("1.5 * unemployment-rate@previous"),
            Words.english("It moves slowly"),
            Words.english("Half as much again is rare"),
            Importance.HIGH,
            true);

    RulesViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aRule() {
        send(new DefineRule(SLOW, SAYS, PAULA));
        answers.rules.add(new RulePage(SLOW, 1, SAYS, null, List.of()));
        answers.trial = Optional.of(new RuleTrial(
                120,
                4,
                3,
                List.of(new Flagged(SERIES, Period.year(2019), new BigDecimal("9.1"), new BigDecimal("9")))));
        navigate(RulesView.class);
    }

    private TextField side(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void write(String label, String words) {
        find(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .forEach(field -> field.setValue(words));
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        press("Define a rule");
        write("Name (English)", "Never negative");
        write("Why it must hold (English)", "It is a share");
        ((ComboBox<IndicatorId>) only(ComboBox.class)).setValue(UNEMPLOYMENT);
        side("Left side").setValue("unemployment-rate");
        side("Right side").setValue("100");
    }

    @Test
    void showsWhatMustHoldAndWhy() {
        assertThat(page())
                .contains("One rule", "It moves slowly", "Half as much again is rare", "Importance: high")
                .contains("unemployment-rate ≤ 1.5 * unemployment-rate@previous");
    }

    @Test
    void aRuleIsTriedBeforeItIsKept() {
        fillIn();
        press("Try on existing values");
        assertThat(text(only(Dialog.class)))
                .contains("It would flag 3 of 120 values; of 4 it can say nothing")
                .contains("2019: 9.1 against 9");
        press("Keep");
        assertThat(happened(new ValidationRuleId("never-negative")))
                .singleElement()
                .isInstanceOfSatisfying(
                        RuleDefined.class,
                        defined -> assertThat(defined.says().text()).isEqualTo("unemployment-rate ≤ 100"));
        assertThat(page()).contains("The rule is kept.");
    }

    @Test
    void aSideThatCannotBeReadSaysWhereAndWhatToDo() {
        fillIn();
        side("Left side").setValue("unemployment-rate * 2");
        press("Keep");
        assertThat(side("Left side").isInvalid()).isTrue();
        assertThat(side("Left side").getErrorMessage()).contains("+ or -", "at character 19");
        assertThat(happened(new ValidationRuleId("never-negative"))).isEmpty();
    }

    @Test
    void changingARuleTakesAReason() {
        press("Change");
        side("Right side").setValue("2 * unemployment-rate@previous");
        press("Keep");
        assertThat(text(only(Dialog.class))).contains("Say why.");
        write("Reason", "The survey is small");
        press("Keep");
        assertThat(happened(SLOW).getLast())
                .isInstanceOfSatisfying(
                        RuleChanged.class,
                        changed -> assertThat(changed.reason()).isEqualTo("The survey is small"));
    }

    @Test
    void aRuleIsRetiredWithAReason() {
        press("Retire");
        write("Reason", "Never right");
        find(Button.class).withText("Retire").all().getLast().click();
        assertThat(happened(SLOW).getLast()).isInstanceOf(RuleRetired.class);
    }

    @Test
    void thresholdsAreSetForAnIndicatorWithAReason() {
        press("Set");
        side("Jump in percent").setValue("eighty");
        write("Reason", "Small numbers swing");
        find(Button.class).withText("Set").all().getLast().click();
        assertThat(side("Jump in percent").isInvalid()).isTrue();
        side("Jump in percent").setValue("80");
        find(Button.class).withText("Set").all().getLast().click();
        assertThat(happened(new ThresholdsId(UNEMPLOYMENT)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ThresholdsSet.class,
                        set -> assertThat(set.from().jump()).isEqualByComparingTo("80"));
    }
}
