package org.waymark.ui.workspace.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.ROSA;
import static org.waymark.ui.workspace.Cast.TODAY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionEvent.CoalitionEnded;
import org.waymark.command.coalition.CoalitionEvent.CoalitionFormed;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.coalition.Form;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.CoalitionPage.Member;
import org.waymark.ui.workspace.WorkspaceTest;

class CoalitionsViewTest extends WorkspaceTest {

    private static final CoalitionId TABLE = new CoalitionId("round-table");
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 1);
    private static final Charter CHARTER = new Charter(
            Form.COALITION, Words.english("Round table"), Words.english("Work near home"), OFFICE, null, List.of());

    CoalitionsViewTest() {
        super("reporter", "REPORTER");
    }

    @Test
    void withoutAnyOffersToFormTheFirst() {
        navigate(CoalitionsView.class);
        assertThat(page()).contains("Nobody works together in a coalition yet.");
        press("Form a coalition");
        var fields = find(TextArea.class).all();
        fields.get(0).setValue("Round table");
        fields.get(1).setValue("Work near home");
        pressInDialog("Form a coalition");
        assertThat(happened(TABLE)).containsExactly(new CoalitionFormed(TABLE, CHARTER, TODAY, ROSA));
    }

    @Test
    void endsForAReason() {
        send(new FormCoalition(TABLE, CHARTER, BEGAN, ROSA));
        answers.coalitions.add(
                new CoalitionPage(TABLE, CHARTER, BEGAN, List.of(new Member(OFFICE, BEGAN, null)), List.of(), null));
        navigate(CoalitionsView.class);
        assertThat(page()).contains("Fingal County Council since 1 March 2026 – calls the others together");

        press("End the coalition");
        find(TextArea.class).all().getLast().setValue("Its work is done");
        pressInDialog("End the coalition");
        assertThat(happened(TABLE)).last().isEqualTo(new CoalitionEnded(TABLE, "Its work is done", TODAY, ROSA));
    }

    private void pressInDialog(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }
}
