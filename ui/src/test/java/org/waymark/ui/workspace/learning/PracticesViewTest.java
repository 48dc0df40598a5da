package org.waymark.ui.workspace.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;
import static org.waymark.ui.workspace.Cast.VIKTOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.PracticeCommand.CorrectPractice;
import org.waymark.command.practice.PracticeCommand.RecordPractice;
import org.waymark.command.practice.PracticeEvent.AchievementRecognised;
import org.waymark.command.practice.PracticeEvent.PracticePublished;
import org.waymark.command.practice.PracticeEvent.PracticeRecorded;
import org.waymark.command.practice.PracticeEvent.PracticeWithdrawn;
import org.waymark.command.practice.PracticeId;
import org.waymark.command.practice.Result;
import org.waymark.command.practice.Statement;
import org.waymark.query.practice.PracticePage;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.DayField;

class PracticesViewTest extends WorkspaceTest {

    private static final PracticeId COURSES = new PracticeId("courses");

    PracticesViewTest() {
        super("planner", "PLANNER");
    }

    private static Experience told(String title) {
        return new Experience(
                Words.english(title),
                Words.english("Courses after work"),
                Words.english("Everybody"),
                "IE",
                null,
                null,
                null,
                null,
                Result.FAILED,
                Words.english("Few came"),
                Statement.AGREED,
                List.of("https://example.org/courses"),
                List.of(UNEMPLOYMENT));
    }

    private static PracticePage page(int revision, String title, @Nullable String withdrawn) {
        return new PracticePage(COURSES, revision, told(title), List.of(), List.of(), null, withdrawn, List.of());
    }

    @BeforeEach
    void aPractice() {
        send(new RecordPractice(COURSES, told("Evening courses"), PAULA));
        answers.practices.add(page(1, "Evening courses", null));
        navigate(PracticesView.class);
    }

    @Test
    void showsWhatWasToldWithItsState() {
        assertThat(page())
                .contains("One practice", "Evening courses", "Ireland · Not public yet", "It failed.", "Few came")
                .contains("https://example.org/courses");
    }

    @Test
    void takesANewPractice() {
        press("Tell of a practice");
        area("Title (English)").setValue("Mentors");
        area("What was done (English)").setValue("Neighbours help");
        area("For whom (English)").setValue("Newcomers");
        country().setValue("GB");
        area("What came of it (English)").setValue("Some stayed friends");
        area("Where to look it up").setValue("https://example.org/a\nhttp://example.org/b");
        press("Keep");

        assertThat(happened(new PracticeId("mentors")))
                .singleElement()
                .isInstanceOfSatisfying(
                        PracticeRecorded.class,
                        recorded -> assertThat(recorded.experience().evidence())
                                .containsExactly("https://example.org/a", "http://example.org/b"));
    }

    @Test
    void asksForEvidenceAndACountry() {
        press("Tell of a practice");
        area("Title (English)").setValue("Mentors");
        area("What was done (English)").setValue("Neighbours help");
        area("For whom (English)").setValue("Newcomers");
        area("What came of it (English)").setValue("Some stayed friends");
        press("Keep");
        assertThat(country().isInvalid()).isTrue();

        country().setValue("GB");
        press("Keep");
        assertThat(text(only(Dialog.class))).contains("at least one address");
        assertThat(happened(new PracticeId("mentors"))).isEmpty();
    }

    @Test
    void whoCorrectsSecondSeesTheFirstOnesWords() {
        press("Correct");
        send(new CorrectPractice(COURSES, 1, told("Morning courses"), "Never in the evening", VIKTOR));
        answers.practices.set(0, page(2, "Morning courses", null));
        area("Title (English)").setValue("Night courses");
        area("Reason").setValue("Misread");
        press("Keep");
        assertThat(happened(COURSES)).hasSize(2);
        assertThat(text(only(Dialog.class))).contains("Morning courses");

        press("Keep");
        assertThat(happened(COURSES)).hasSize(3);
    }

    @Test
    void isMadePublicByAPlanner() {
        press("Make public");
        pressInDialog("Make public");
        assertThat(happened(COURSES)).last().isInstanceOf(PracticePublished.class);
    }

    @Test
    void recognisesAnAchievement() {
        press("Recognise an achievement");
        area("Who is recognised (English)").setValue("The library");
        area("Who recognises it (English)").setValue("The council");
        area("For what (English)").setValue("Courses for everybody");
        only(DayField.class).setValue(LocalDate.of(2026, 1, 5));
        pressInDialog("Recognise an achievement");
        assertThat(happened(COURSES)).last().isInstanceOf(AchievementRecognised.class);
    }

    @Test
    void isWithdrawnWithAReason() {
        press("Withdraw");
        pressInDialog("Withdraw");
        assertThat(text(only(Dialog.class))).contains("Say why");
        area("Reason").setValue("Nobody could find it");
        pressInDialog("Withdraw");
        assertThat(happened(COURSES)).last().isInstanceOf(PracticeWithdrawn.class);
    }

    @Test
    void offersNothingForWhatWasWithdrawn() {
        answers.practices.set(0, page(1, "Evening courses", "Nobody could find it"));
        navigate(PracticesView.class);
        assertThat(page()).contains("Withdrawn because: Nobody could find it");
        assertThat(find(Button.class).withText("Correct").all()).isEmpty();
    }

    private void pressInDialog(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> country() {
        return find(ComboBox.class).withLabel("Country").single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }
}
