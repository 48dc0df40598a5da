package org.waymark.ui.workspace.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.VOICE;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.voice;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.Definition;
import org.waymark.command.moderation.Exposure;
import org.waymark.command.sealed.Seals.Purpose;
import org.waymark.query.feedback.Stage;
import org.waymark.query.moderation.ModerationRules;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Cast;
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
                Circumstances.NONE,
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
    void aVoiceIsHeadedByTheNameOfWhatItIsAbout() {
        answers.inbox.clear();
        answers.inbox.add(
                voice(Stage.RECEIVED, new About(About.Kind.GOAL, Cast.STRATEGY, Cast.WORK.value(), Cast.IRELAND)));
        answers.strategies.add(adopted());

        navigate(InboxView.class);

        assertThat(page()).contains("About a goal: Work for everybody who can work – Ireland");
    }

    @Test
    void onlyWhatStillNeedsAnActIsShownAtFirst() {
        answers.inbox.add(voice(Stage.WITHHELD, voice().about()));

        navigate(InboxView.class);

        assertThat(page()).contains("One voice needs somebody", "Received").doesNotContain("Withheld");
    }

    @Test
    void theOtherVoicesHaveAnAddressOfTheirOwn() {
        answers.inbox.add(voice(Stage.CLOSED, voice().about()));

        UI.getCurrent().navigate("feedback", QueryParameters.of("show", "ended"));

        assertThat(page()).contains("One voice, the latest first", "Closed").doesNotContain("Received", "Answer due");
        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(RouterLink::getText)
                .containsExactly("Ended");
    }

    @Test
    void withholdingNeedsAReasonAndAStatement() {
        press("Open the text");
        press("Withhold");

        find(Button.class).withText("Withhold").all().getLast().click();

        assertThat(happened(VOICE)).hasSize(1);
    }

    @Test
    void whoeverHasReadMuchThatBurdensRestsFirst() {
        answers.moderation.disturbing.addAll(Collections.nCopies(5, Cast.CLOCK.instant()));

        press("Open the text");

        assertThat(page()).contains("Rest for 15 minutes").doesNotContain("Amal");
        assertThat(seals.openings).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoeverWithholdsReadsWhatTheReasonMeansHere() {
        var meaning = new Definition(Words.english("Incitement to hatred"), "1989 Act");
        answers.moderation.rules =
                new ModerationRules(Map.of(WithheldBecause.ILLEGAL, meaning), Map.of(), Exposure.ORDINARY);
        press("Open the text");
        press("Withhold");

        Select<WithheldBecause> reason = find(Select.class).all().getLast();
        reason.setValue(WithheldBecause.ILLEGAL);

        assertThat(reason.getHelperText()).isEqualTo("Incitement to hatred (1989 Act)");
    }

    private static StrategyPage adopted() {
        var goal = new GoalEntry(work(), 1, List.of(measure()), List.of());
        return new StrategyPage(Cast.STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(goal), List.of());
    }
}
