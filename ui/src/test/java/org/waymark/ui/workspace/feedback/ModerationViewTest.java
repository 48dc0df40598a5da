package org.waymark.ui.workspace.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.moderation.ModerationId.HOUSE;
import static org.waymark.ui.workspace.Cast.ADA;
import static org.waymark.ui.workspace.Cast.MARA;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.Definition;
import org.waymark.command.moderation.Exposure;
import org.waymark.command.moderation.ModerationEvent.ExposureLimited;
import org.waymark.command.moderation.ModerationEvent.ReasonDefined;
import org.waymark.command.moderation.ModerationEvent.WordsListed;
import org.waymark.query.feedback.ModerationRecord;
import org.waymark.query.feedback.ModerationRecord.Appeals;
import org.waymark.query.feedback.ModerationRecord.ListAccuracy;
import org.waymark.query.feedback.ModerationRecord.Reader;
import org.waymark.ui.workspace.WorkspaceTest;

class ModerationViewTest extends WorkspaceTest {

    ModerationViewTest() {
        super("administrator", "ADMINISTRATOR");
    }

    @Test
    void whoeverOverseesSeesHowItHoldsUpAndNobodysName() {
        answers.moderation.record = new ModerationRecord(
                4,
                2,
                1,
                10,
                3,
                Map.of(WithheldBecause.HARMFUL, 2),
                1,
                new Appeals(0, 1, 2),
                List.of(new Reader(MARA, 15, 2, 1, 1)),
                List.of(new ListAccuracy("en", 12, 3, 1, 2)));

        navigate(ModerationView.class);

        assertThat(page())
                .contains(
                        "4 voices wait to be read; for more than a day: 2, flagged: 1.",
                        "Withheld: Harmful, but lawful",
                        "One decision was made after more than a day.",
                        "Appeals: 0 waiting, 1 granted, 2 dismissed.",
                        "Moderator 1",
                        "English: 12 voices decided. The list marked 3; 1 of them were withheld",
                        "In all 2 were")
                .doesNotContain(MARA.value());
    }

    @Test
    void aReasonIsDefinedInTheWordsOfTheHouse() {
        navigate(ModerationView.class);
        press("Define a reason");
        find(TextArea.class).all().getFirst().setValue("Incitement to hatred");
        find(TextField.class).all().getLast().setValue("1989 Act");

        press("Save");

        assertThat(happened(HOUSE))
                .containsExactly(new ReasonDefined(
                        HOUSE,
                        WithheldBecause.ILLEGAL,
                        new Definition(Words.english("Incitement to hatred"), "1989 Act"),
                        ADA));
    }

    @Test
    void aListIsWrittenWordByWord() {
        navigate(ModerationView.class);
        press("Write a word list");
        find(TextField.class).all().getLast().setValue("en");
        find(TextArea.class).all().getLast().setValue("vermin\nscum, ");

        press("Save");

        assertThat(happened(HOUSE)).last().isEqualTo(new WordsListed(HOUSE, "en", List.of("vermin", "scum"), ADA));
    }

    @Test
    void limitsAreChanged() {
        navigate(ModerationView.class);
        press("Change the limits");
        find(IntegerField.class).all().getFirst().setValue(3);

        press("Save");

        assertThat(happened(HOUSE)).last().isEqualTo(new ExposureLimited(HOUSE, new Exposure(3, 20, 15), ADA));
    }
}
