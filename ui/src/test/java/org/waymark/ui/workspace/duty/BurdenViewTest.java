package org.waymark.ui.workspace.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.SERIES;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.command.calendar.BurdenBudgetId;
import org.waymark.command.calendar.BurdenEvent.BurdenBudgetSet;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.Mandate;
import org.waymark.query.burden.Burden;
import org.waymark.query.burden.BurdenLine;
import org.waymark.query.burden.Use;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.workspace.Cast;
import org.waymark.ui.workspace.WorkspaceTest;

class BurdenViewTest extends WorkspaceTest {

    BurdenViewTest() {
        super("planner", "PLANNER");
    }

    private void burden(int budget) {
        var office = Cast.office();
        answers.organisations.clear();
        answers.organisations.add(new OrganisationPage(
                OFFICE,
                office.kind(),
                office.place(),
                office.name(),
                List.of(new Mandate(new IndicatorId("unemployment-rate"), Cast.IRELAND, false))));
        answers.burdens.add(new Burden(
                OFFICE,
                2026,
                budget,
                List.of(
                        new BurdenLine(
                                SERIES, DutyCast.LAST_YEAR, DutyCast.DUE, 90, DutyCast.DUE, EnumSet.of(Use.SHOWN)),
                        new BurdenLine(SERIES, DutyCast.LAST_YEAR, DutyCast.DUE, 30, DutyCast.DUE, Set.of()))));
        navigate(BurdenView.class);
    }

    @Test
    void saysWhatIsAskedAgainstWhatWasAgreed() {
        burden(100);
        assertThat(page())
                .contains("In 2026 2 reports fall due and take about 120 minutes.")
                .contains("One organisation is asked for more than was agreed.", "20 minutes too much");
    }

    @Test
    void saysWhatWasNotUsed() {
        burden(200);
        assertThat(page()).contains("about 30 minutes", "Nobody is asked for more than was agreed.");
        press("Show the reports");
        assertThat(page()).contains("shown progress", "Not used yet");
    }

    @Test
    void tellsTheRule() {
        burden(200);
        assertThat(page()).contains("An answer is used once a second person accepted it");
    }

    @Test
    void aBudgetIsAgreedOn() {
        burden(200);
        press("Agree on a budget");
        only(IntegerField.class).setValue(150);
        test(find(com.vaadin.flow.component.button.Button.class)
                        .withText("Agree on a budget")
                        .all()
                        .getLast())
                .click();
        var budget = new BurdenBudgetId(OFFICE);
        assertThat(happened(budget)).containsExactly(new BurdenBudgetSet(budget, 150, PAULA));
    }
}
