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
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.ui.workspace.WorkspaceTest;

class IndicatorsViewTest extends WorkspaceTest {

    IndicatorsViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void anIndicator() {
        send(new DefineIndicator(UNEMPLOYMENT, unemployment().definition(), PAULA));
        navigate(IndicatorsView.class);
        press("Change the method");
    }

    @Test
    void aChangeOfMethodIsABreakWithPeriodAndReason() {
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
        from().setValue("next year");
        press("Record the break");

        assertThat(from().isInvalid()).isTrue();
        assertThat(happened(UNEMPLOYMENT)).hasSize(1);
    }

    private TextField from() {
        return find(TextField.class).withLabel("Measured differently from").single();
    }
}
