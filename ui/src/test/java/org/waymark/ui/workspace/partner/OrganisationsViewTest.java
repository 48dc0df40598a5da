package org.waymark.ui.workspace.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.ROSA;
import static org.waymark.ui.workspace.Cast.STRATEGY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.involvement.InvolvementCommand.DeclareRole;
import org.waymark.command.involvement.InvolvementEvent.RoleEnded;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationEvent.NameProtected;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.ui.workspace.WorkspaceTest;

class OrganisationsViewTest extends WorkspaceTest {

    OrganisationsViewTest() {
        super("reporter", "REPORTER");
    }

    @BeforeEach
    void theOfficeDeclaredARole() {
        answers.strategies.add(Declared.strategy());
        answers.roles.add(Declared.role());
        send(new RegisterOrganisation(OFFICE, OrganisationKind.AUTHORITY, null, Words.english("Fingal"), ROSA));
        send(new DeclareRole(new InvolvementId(STRATEGY, OFFICE), Declared.CLASSES, Declared.EVENINGS, null, ROSA));
        navigate(OrganisationsView.class);
    }

    @Test
    void showsOnesOwnOrganisationAndItsRoles() {
        assertThat(page())
                .contains("Fingal County Council", "Authority", "The name is open to everybody.")
                .contains("Work for everybody who can work", "delivers", "Evenings only");
        assertThat(find(Button.class).withText("Register an organisation").all())
                .isEmpty();
    }

    @Test
    void endsARoleForAReason() {
        press("End");
        pressInDialog("End");
        assertThat(text(only(Dialog.class))).contains("Say why the role changes or ends.");
        find(TextArea.class).all().getLast().setValue("No rooms");
        pressInDialog("End");
        assertThat(happened(new InvolvementId(STRATEGY, OFFICE)))
                .last()
                .isEqualTo(new RoleEnded(new InvolvementId(STRATEGY, OFFICE), Declared.CLASSES, "No rooms", ROSA));
    }

    @Test
    void protectsTheNameAndSaysWhatCannotBeCalledBack() {
        press("Protect the name");
        assertThat(text(only(Dialog.class))).contains("cannot be called back");
        pressInDialog("Protect the name");
        assertThat(happened(OFFICE)).last().isInstanceOfSatisfying(NameProtected.class, hiding -> {
            assertThat(hiding.alias().isNeutral()).isTrue();
            assertThat(hiding.shownAs().in("en")).isEqualTo("Protected organisation (authority)");
            assertThat(hiding.shownAs().byLanguage()).containsKey("ar");
        });
        assertThat(seals.sealed).contains("organisation.name-protected/name: en\tFingal County Council");
    }

    private void pressInDialog(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }
}
