package org.waymark.ui.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.VIKTOR;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.commitment.CommitmentCommand.CorrectCommitment;
import org.waymark.command.commitment.CommitmentEvent.CommitmentAdded;
import org.waymark.command.commitment.CommitmentEvent.CommitmentCorrected;
import org.waymark.command.commitment.CommitmentEvent.CommitmentRetired;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.commitment.Instrument;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.ui.workspace.WorkspaceTest;

class CommitmentsViewTest extends WorkspaceTest {

    private static final CommitmentId SIXTEEN = new CommitmentId("GCM-16");
    private static final CommitmentId SIX = new CommitmentId("GCM-6");

    CommitmentsViewTest() {
        super("planner", "PLANNER");
    }

    private static Clause clause(String text) {
        return new Clause(
                Instrument.GLOBAL_COMPACT,
                2018,
                Words.english("Compact"),
                null,
                Words.english(text),
                "https://example.org",
                List.of());
    }

    private static CommitmentPage page(CommitmentId id, int revision, String text) {
        return new CommitmentPage(id, revision, clause(text), false, List.of());
    }

    @BeforeEach
    void aCatalogue() {
        send(new AddCommitment(SIXTEEN, clause("Inclusion"), PAULA));
        answers.commitments.addAll(List.of(page(SIXTEEN, 1, "Inclusion"), page(SIX, 1, "Fair recruitment")));
        navigate(CommitmentsView.class);
    }

    @Test
    void isSearchedByWords() {
        find(TextField.class).withLabel("Find").single().setValue("recruitment");
        assertThat(page()).contains("One commitment", "GCM-6").doesNotContain("GCM-16");
    }

    @Test
    void takesANewCommitment() {
        press("Add a commitment");
        find(TextField.class).withLabel("Code").single().setValue("ACCORD-3");
        find(IntegerField.class).withLabel("Year").single().setValue(2020);
        area("Document (English)").setValue("An accord");
        area("In your own words (English)").setValue("Courses for everybody");
        find(TextField.class)
                .withLabel("Address where it was published")
                .single()
                .setValue("https://example.org/accord");
        press("Keep");

        assertThat(happened(new CommitmentId("ACCORD-3")))
                .singleElement()
                .isInstanceOfSatisfying(
                        CommitmentAdded.class,
                        added -> assertThat(added.clause().year()).isEqualTo(2020));
    }

    @Test
    void asksForASource() {
        press("Add a commitment");
        find(TextField.class).withLabel("Code").single().setValue("ACCORD-3");
        find(IntegerField.class).withLabel("Year").single().setValue(2020);
        area("Document (English)").setValue("An accord");
        area("In your own words (English)").setValue("Courses for everybody");
        press("Keep");

        assertThat(text(only(Dialog.class))).contains("Give the address where it was published");
        assertThat(happened(new CommitmentId("ACCORD-3"))).isEmpty();
    }

    @Test
    void whoCorrectsSecondSeesTheFirstOnesWords() {
        press("Correct");
        send(new CorrectCommitment(SIXTEEN, 1, clause("Cohesion"), "Left out", VIKTOR));
        answers.commitments.set(0, page(SIXTEEN, 2, "Cohesion"));
        area("In your own words (English)").setValue("Inclusion and cohesion");
        area("Reason").setValue("Both belong together");
        press("Keep");
        assertThat(happened(SIXTEEN)).hasSize(2);
        assertThat(text(only(Dialog.class))).contains("Cohesion");

        press("Keep");
        assertThat(happened(SIXTEEN))
                .hasSize(3)
                .last()
                .isInstanceOfSatisfying(
                        CommitmentCorrected.class,
                        corrected -> assertThat(corrected.revision()).isEqualTo(3));
    }

    @Test
    void retiresWithAReason() {
        press("Retire");
        area("Reason").setValue("Superseded");
        var buttons = find(com.vaadin.flow.component.button.Button.class)
                .withText("Retire")
                .all();
        test(buttons.getLast()).click();

        assertThat(happened(SIXTEEN)).last().isInstanceOf(CommitmentRetired.class);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }
}
