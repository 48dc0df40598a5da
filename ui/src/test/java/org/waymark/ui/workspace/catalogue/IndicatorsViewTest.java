package org.waymark.ui.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;
import static org.waymark.ui.workspace.Cast.unemployment;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.ui.workspace.WorkspaceTest;

class IndicatorsViewTest extends WorkspaceTest {

    IndicatorsViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void anIndicator() {
        send(new DefineIndicator(UNEMPLOYMENT, unemployment().definition(), PAULA));
        navigate(IndicatorsView.class);
    }

    @Test
    void aChangeOfMethodIsABreakWithPeriodAndReason() {
        press("Change the method");
        from().setValue("2021");
        find(TextArea.class).withLabel("Reason (English)").single().setValue("The survey asks in another way");
        press("Record the break");

        assertThat(happened(UNEMPLOYMENT)).last().isInstanceOfSatisfying(MethodChanged.class, changed -> {
            assertThat(changed.from()).isEqualTo(Period.year(2021));
            assertThat(changed.reason().in("en")).isEqualTo("The survey asks in another way");
            assertThat(changed.definition()).isEqualTo(unemployment().definition());
        });
    }

    @Test
    void aPeriodNobodyCanReadIsSaidBesideTheField() {
        press("Change the method");
        from().setValue("next year");
        press("Record the break");

        assertThat(from().isInvalid()).isTrue();
        assertThat(happened(UNEMPLOYMENT)).hasSize(1);
    }

    @Test
    void aNewIndicatorIsDefinedWithWhatIsCountedOutOfWhat() {
        press("Define an indicator");
        line("Code").setValue("INT-EMP-90");
        words("Name", "Work permits within 30 days");
        words("What it means", "How many applications were answered in 30 days.");
        words("What is counted", "answered in 30 days");
        words("Out of what", "all applications");
        words("Unit", "%");
        words("Who produces the figures", "The permit office");
        line("Highest possible value").setValue("100");
        line("Broken down by").setValue("sex, age");
        press("Keep");

        assertThat(happened(new IndicatorId("INT-EMP-90")))
                .singleElement()
                .isInstanceOfSatisfying(IndicatorDefined.class, defined -> {
                    assertThat(defined.definition().dimensions()).containsExactly("sex", "age");
                    assertThat(defined.definition().highest()).isEqualByComparingTo("100");
                    assertThat(defined.definition().numerator()).isEqualTo(Words.english("answered in 30 days"));
                });
    }

    @Test
    void aLimitThatIsNoNumberIsSaidBesideTheField() {
        press("Define an indicator");
        line("Code").setValue("INT-EMP-90");
        line("Highest possible value").setValue("a hundred");
        press("Keep");

        assertThat(line("Highest possible value").isInvalid()).isTrue();
        assertThat(happened(new IndicatorId("INT-EMP-90"))).isEmpty();
    }

    private TextField line(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void words(String label, String english) {
        find(TextArea.class).withLabel(label + " (English)").single().setValue(english);
    }

    private TextField from() {
        return find(TextField.class).withLabel("Measured differently from").single();
    }
}
