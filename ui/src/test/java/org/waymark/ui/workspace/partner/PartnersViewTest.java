package org.waymark.ui.workspace.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.ROSA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.WORK;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.involvement.InvolvementEvent.RoleDeclared;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;

class PartnersViewTest extends WorkspaceTest {

    PartnersViewTest() {
        super("reporter", "REPORTER");
    }

    @BeforeEach
    void oneRoleAndNobodyInACrisis() {
        answers.strategies.add(Declared.strategy());
        answers.coverages.add(Declared.coverage(Situation.CALM));
        answers.coverages.add(Declared.coverage(Situation.CRISIS));
    }

    @Test
    void saysWhoDoesWhat() {
        navigate(PartnersView.class);
        assertThat(page())
                .contains("In calm times, one goal has somebody; none has nobody.")
                .contains("Fingal County Council", "Evenings only", "since 1 March 2026");
    }

    @Test
    void saysForWhatThereIsNobodyInACrisis() {
        UI.getCurrent().navigate("partners", QueryParameters.of("situation", "crisis"));
        assertThat(page()).contains("no goal has somebody; one has nobody", "Nobody has declared a role");
    }

    @Test
    void withoutAnAdoptedStrategySaysWhy() {
        answers.strategies.clear();
        navigate(PartnersView.class);
        assertThat(page()).contains("No strategy binds yet.");
    }

    @Test
    void opensAContactOnlyWhereItIsAskedFor() {
        navigate(PartnersView.class);
        assertThat(seals.openings).isEmpty();
        press("Show contact");
        assertThat(page()).contains("My name is Amal");
        assertThat(seals.openings).containsExactly(org.waymark.command.sealed.Seals.Purpose.COORDINATION);
    }

    @Test
    @SuppressWarnings("unchecked")
    void declaresARoleOfOnesOwnOrganisationAndSealsTheContact() {
        navigate(PartnersView.class);
        press("Declare a role");
        var dialog = only(Dialog.class);
        ((ComboBox<GoalEntry>) find(ComboBox.class).withLabel("Goal").single())
                .setValue(Declared.strategy().goals().getFirst());
        pressInDialog("Declare a role");
        assertThat(dialog.isOpened()).isTrue();

        find(TextArea.class).all().getFirst().setValue("Evenings only");
        find(TextField.class).withLabel("Contact, if you want").single().setValue("Room 3");
        pressInDialog("Declare a role");

        assertThat(happened(new InvolvementId(STRATEGY, OFFICE)))
                .singleElement()
                .isInstanceOfSatisfying(RoleDeclared.class, declared -> {
                    assertThat(declared.part()).isEqualTo(new Part(WORK, Situation.CALM, Task.LEAD, null));
                    assertThat(declared.offer().limit()).isEqualTo(Words.english("Evenings only"));
                    assertThat(declared.offer().contact()).isNotNull();
                    assertThat(declared.by()).isEqualTo(ROSA);
                });
        assertThat(seals.sealed).containsExactly("involvement.role-declared/contact: Room 3");
        assertThat(page()).contains("The role is declared.");
    }

    private void pressInDialog(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }
}
