package org.waymark.ui.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;
import static org.waymark.ui.workspace.Cast.ireland;
import static org.waymark.ui.workspace.Cast.office;
import static org.waymark.ui.workspace.Cast.unemployment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.MandateWithdrawn;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.ui.workspace.WorkspaceTest;

class OrganisationsViewTest extends WorkspaceTest {

    OrganisationsViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void anOffice() {
        var office = office();
        send(new RegisterOrganisation(OFFICE, office.kind(), office.place(), office.name(), PAULA));
        send(new GrantMandate(OFFICE, office.mandates().getFirst(), PAULA));
        navigate(OrganisationsView.class);
    }

    @Test
    void registersAnOrganisationUnderAReadableId() {
        press("Register an organisation");
        find(TextArea.class)
                .withLabel("Name of the organisation (English)")
                .single()
                .setValue("Ministry of Work");
        press("Keep");

        assertThat(happened(new OrganisationId("ministry-of-work"))).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void entrustsItWithAnIndicatorForAPlace() {
        press("Entrust with values");
        find(ComboBox.class).withLabel("Indicator").single().setValue(unemployment());
        find(ComboBox.class).withLabel("Place").single().setValue(ireland());
        find(Checkbox.class).single().setValue(false);
        press("Keep");

        assertThat(happened(OFFICE))
                .last()
                .isInstanceOfSatisfying(
                        MandateGranted.class,
                        granted -> assertThat(granted.mandate()).isEqualTo(new Mandate(UNEMPLOYMENT, IRELAND, false)));
    }

    @Test
    void takesAMandateBackOnlyWithAReason() {
        press("Take back");
        press("Keep");
        assertThat(text(only(Dialog.class))).contains("Say why");
        assertThat(happened(OFFICE)).hasSize(2);

        find(TextArea.class).withLabel("Reason").single().setValue("Another office counts now");
        press("Keep");
        assertThat(happened(OFFICE)).last().isInstanceOf(MandateWithdrawn.class);
    }
}
