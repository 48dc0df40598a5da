package org.waymark.ui.workspace.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.*;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationEvent.ConsultationDescribed;
import org.waymark.command.consultation.ConsultationEvent.ResponseGiven;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Material;
import org.waymark.command.consultation.Stance;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.ConsultationPage.Position;
import org.waymark.ui.workspace.WorkspaceTest;

class ConsultationsViewTest extends WorkspaceTest {

    private static final ConsultationId ROUND = ConsultationId.of(STRATEGY, 1);
    private static final Words WHY = Words.english("Nobody pays for it");
    private static final Material DRAFT = new Material(Words.english("The draft"), "https://example.org/draft");

    ConsultationsViewTest() {
        super("planner", "PLANNER");
    }

    private void lay(LocalDate closes) {
        var asked = new ConsultationRound(closes.minusDays(20), closes, List.of("en"), null, List.of(WHY));
        var dissent = new Position(OFFICE, Stance.DISSENTS, WHY, closes.plusDays(1));
        answers.consulting.rounds.add(new ConsultationPage(
                ROUND, Words.english("Together"), asked, List.of(DRAFT), List.of(), List.of(dissent), List.of()));
        navigate(ConsultationsView.class);
    }

    private void publish() {
        test(find(Button.class).withText("Publish").all().getLast()).click();
    }

    @Test
    void saysThatNobodyIsAskedAndWhereARoundIsCalled() {
        navigate(ConsultationsView.class);
        assertThat(page()).contains("Nothing has been put to consultation yet.", "Go to the plan");
    }

    @Test
    void showsWhoStandsHowAndWhoCameLate() {
        lay(TODAY.minusDays(2));
        assertThat(page()).contains("Together, round 1 of consultation", "Closed, was open from", "The draft");
        assertThat(page()).contains("dissents", "after the round was closed", "Nobody pays for it");
    }

    @Test
    void addsSomethingToReadToWhatIsThere() {
        lay(TODAY.plusDays(2));
        press("Materials and subjects");
        find(TextField.class).all().getLast().setValue("https://example.org/more");
        publish();
        assertThat(happened(ROUND)).as("a link without a name").isEmpty();

        find(TextArea.class).all().getFirst().setValue("More");
        publish();
        assertThat(happened(ROUND))
                .containsExactly(new ConsultationDescribed(
                        ROUND,
                        List.of(DRAFT, new Material(Words.english("More"), "https://example.org/more")),
                        List.of(),
                        PAULA));
    }

    @Test
    void answersOnceTheRoundIsOver() {
        lay(TODAY.minusDays(2));
        press("Respond officially");
        find(TextArea.class).all().getFirst().setValue("We heard you");
        publish();
        assertThat(happened(ROUND))
                .containsExactly(new ResponseGiven(ROUND, Words.english("We heard you"), TODAY, PAULA));
    }

    @Test
    void offersNoAnswerWhilePeopleAreAsked() {
        lay(TODAY.plusDays(2));
        assertThat(find(Button.class).withText("Respond officially").all()).isEmpty();
    }
}
