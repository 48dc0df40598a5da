package org.waymark.ui.workspace.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.CLOCK;
import static org.waymark.ui.workspace.Cast.PAULA;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.MachineKeys.MachineKey;
import org.waymark.ui.Quarantine.Held;
import org.waymark.ui.Quarantine.Reason;
import org.waymark.ui.workspace.Machines;
import org.waymark.ui.workspace.WorkspaceTest;

class MachineReportsViewTest extends WorkspaceTest {

    private static final OrganisationId CITY = new OrganisationId("city");
    private static final Held HELD = new Held(
            7,
            Reason.UNKNOWN_FIELD,
            "colour",
            "city",
            Instant.parse("2026-11-22T10:00:00Z"),
            "reports.v1",
            1,
            42,
            "k-1",
            List.of("waymark-key: a1"),
            120,
            "{\\x22type\\x22",
            true,
            1);

    @Autowired
    private Machines machines;

    MachineReportsViewTest() {
        super("administrator", "ADMINISTRATOR");
    }

    @BeforeEach
    void nothingYet() {
        machines.keys.clear();
        machines.held.clear();
        machines.discarded.clear();
        machines.stubborn = false;
        machines.leftOut = 0;
    }

    @Test
    void whereNothingIsThereItSaysWhyAndWhatToDo() {
        navigate(MachineReportsView.class);
        assertThat(page()).contains("Listening on reports.v1", "No record waits", "Issue a key for one.");
    }

    @Test
    void whatWasNotKeptIsSaid() {
        machines.leftOut = 12;
        navigate(MachineReportsView.class);
        assertThat(page()).contains("12 more records were not kept");
    }

    @Test
    void aSecretIsShownOnce() {
        answers.organisations.add(new OrganisationPage(
                CITY,
                OrganisationKind.AUTHORITY,
                null,
                Words.english("City of Sorrel"),
                List.of(),
                List.of(),
                List.of(),
                null));
        navigate(MachineReportsView.class);
        press("Issue a key");
        organisation().setValue(answers.organisations.getLast());
        confirm("Issue a key");

        assertThat(shown()).contains("c2VjcmV0");
        press("I have it");
        navigate(MachineReportsView.class);
        assertThat(page()).contains("key-0");
        assertThat(shown()).doesNotContain("c2VjcmV0");
    }

    @Test
    void aKeyIsRevokedForAReason() {
        machines.keys.add(new MachineKey("a1", CITY, 1, CLOCK.instant(), PAULA, null, null));
        navigate(MachineReportsView.class);
        press("Revoke");
        reason().setValue("Lost");
        confirm("Revoke");

        assertThat(machines.keys).singleElement().matches(key -> !key.valid());
        assertThat(page()).contains("Lost");
    }

    @Test
    void aRecordIsLookedAtWithoutTrustingIt() {
        machines.held.add(HELD);
        navigate(MachineReportsView.class);
        press("Look");

        assertThat(page()).contains("(colour)");
        assertThat(shown()).contains("{\\x22type\\x22", "waymark-key: a1", "k-1");
    }

    @Test
    void aRecordThatStaysSaysWhy() {
        machines.held.add(HELD);
        machines.stubborn = true;
        navigate(MachineReportsView.class);
        press("Deal with it again");

        assertThat(page()).contains("It stays: It has a field");
        machines.stubborn = false;
        machines.leftOut = 0;
        press("Deal with it again");
        assertThat(page()).contains("It went through");
        assertThat(machines.held).isEmpty();
    }

    @Test
    void aRecordIsDiscardedForAReason() {
        machines.held.add(HELD);
        navigate(MachineReportsView.class);
        press("Discard");
        reason().setValue("A test of theirs");
        confirm("Discard");

        assertThat(machines.discarded).containsExactly("7 A test of theirs");
    }

    /** What is shown letter by letter. */
    private List<String> shown() {
        return find(Pre.class).all().stream().map(Pre::getText).toList();
    }

    private void confirm(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganisationPage> organisation() {
        return find(ComboBox.class).single();
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel("Why").single();
    }
}
