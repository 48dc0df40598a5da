package org.waymark.ui.workspace.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.PAT;
import static org.waymark.ui.workspace.Cast.voice;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.gathering.GatheringEvent.GatheringTold;
import org.waymark.command.gathering.Held;
import org.waymark.command.gathering.Held.Heads;
import org.waymark.command.gathering.Held.Raised;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.DayField;

class CollectViewTest extends WorkspaceTest {

    CollectViewTest() {
        super("partner", "PARTNER");
    }

    @BeforeEach
    void open() {
        answers.moderation.handedOn.add(voice());
        navigate(CollectView.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneVoiceIsHandedOnWithItsConsentAndAReceipt() {
        find(TextArea.class).all().getFirst().setValue("The class is full.");
        find(TextField.class).all().get(1).setValue("Tuesdays at the centre");
        find(Select.class).all().stream()
                .filter(select -> "On what consent".equals(select.getLabel()))
                .forEach(select -> ((Select<Consent>) select).setValue(Consent.SPOKEN));

        press("Hand it on");

        assertThat(page()).contains("Receipt for whoever spoke");
        assertThat(seals.sealed)
                .containsExactly(
                        "feedback.feedback-given/text: The class is full.",
                        "feedback.feedback-given/contact: Tuesdays at the centre");
        assertThat(everything())
                .singleElement()
                .isInstanceOfSatisfying(
                        FeedbackGiven.class,
                        given -> assertThat(given)
                                .returns(Consent.SPOKEN, FeedbackGiven::consent)
                                .returns(PAT, FeedbackGiven::by));
    }

    @Test
    void withoutConsentNothingIsHandedOn() {
        find(TextArea.class).all().getFirst().setValue("The class is full.");

        press("Hand it on");

        assertThat(page()).contains("say on what consent");
        assertThat(everything()).isEmpty();
    }

    @Test
    void aGatheringTellsHowManySaidWhat() {
        var place = find(PlaceSelect.class).all().get(1);
        place.setValue(answers.places.getFirst());
        find(DayField.class).all().getFirst().setValue(LocalDate.of(2026, 11, 2));
        find(TextField.class).all().stream()
                .filter(field -> "Languages spoken".equals(field.getLabel()))
                .forEach(field -> field.setValue("ar, en"));
        find(TextArea.class).all().getLast().setValue("Classes in the evening: 7\nBuses: 2");

        press("Record the gathering");

        assertThat(everything())
                .singleElement()
                .isInstanceOfSatisfying(
                        GatheringTold.class,
                        told -> assertThat(told.held())
                                .isEqualTo(new Held(
                                        IRELAND,
                                        LocalDate.of(2026, 11, 2),
                                        Heads.UP_TO_5,
                                        Perspective.NOT_SAID,
                                        List.of("ar", "en"),
                                        List.of(),
                                        List.of(new Raised("Classes in the evening", 7), new Raised("Buses", 2)))));
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() {
        var form = find(FileForm.class).all().getFirst();
        form.preview(bytes("text,consent\nBuses,spoken\nTrains,\n"));
        assertThat(text(form)).contains("one line has a problem", "Write written, spoken or guardian.");

        form.preview(bytes("text,consent\nBuses,spoken\nTrains,written\n"));
        press("Hand on 2 voices");

        assertThat(everything()).hasSize(2);
    }

    @Test
    void whatWasHandedOnShowsHowFarItHasCome() {
        assertThat(page()).contains("What I handed on", "Received");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
