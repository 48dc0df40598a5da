package org.waymark.ui.workspace.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.VOICE;
import static org.waymark.ui.workspace.Cast.voice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.ui.workspace.WorkspaceTest;

class InboxViewTest extends WorkspaceTest {

    InboxViewTest() {
        super("moderator", "MODERATOR");
    }

    @BeforeEach
    void aVoiceWaits() {
        var voice = voice();
        send(new GiveFeedback(
                VOICE,
                voice.about(),
                voice.perspective(),
                voice.language(),
                voice.text(),
                new ReceiptTag(new UUID(0, 2).toString()),
                null,
                ParticipantId.PUBLIC));
        answers.inbox.add(voice);
        navigate(InboxView.class);
    }

    @Test
    void theTextStaysSealedUntilSomebodyOpensIt() {
        assertThat(page()).contains("Answer due in 9 days").doesNotContain("Amal");
        assertThat(seals.openings).isEmpty();

        press("Open the text");

        assertThat(page()).contains("My name is Amal");
        assertThat(seals.openings).containsExactly(Purpose.MODERATION);
    }

    @Test
    void changedWordsArePublishedAsRedacted() {
        press("Open the text");
        only(TextArea.class).setValue("The class is full.");

        press("Publish");

        assertThat(happened(VOICE))
                .last()
                .isInstanceOfSatisfying(
                        FeedbackPublished.class,
                        published -> assertThat(published.redacted()).isTrue());
        assertThat(seals.sealed).containsExactly("feedback.feedback-published/shown: The class is full.");
    }

    @Test
    void theAuthorsOwnWordsArePublishedAsTheyAre() {
        press("Open the text");

        press("Publish");

        assertThat(happened(VOICE))
                .last()
                .isInstanceOfSatisfying(
                        FeedbackPublished.class,
                        published -> assertThat(published.redacted()).isFalse());
    }

    @Test
    void withholdingNeedsAReasonAndAStatement() {
        press("Open the text");
        press("Withhold");

        find(Button.class).withText("Withhold").all().getLast().click();

        assertThat(happened(VOICE)).hasSize(1);
    }
}
