package org.waymark.ui.workspace.milestone;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.milestone.MilestoneCommand.ReportProgress;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** Asks how a step is coming along: a word for it, what stands behind it, when it is expected, what shows it. */
public final class ProgressAsk {

    private final Seat seat;
    private final Runnable told;
    private final Select<Stage> stage = new Select<>();
    private final WordsField note;
    private final TextField expected;
    private final TextArea evidence;

    /**
     * Sets the fields out, with the words of whoever sits here.
     *
     * @param told what to do once it was told
     */
    public ProgressAsk(Seat seat, Texts texts, Runnable told) {
        this.seat = seat;
        this.told = told;
        stage.setLabel(seat.text("workspace.step.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(one -> seat.text("workspace.stage." + Names.word(one)));
        stage.setValue(Stage.ON_TRACK);
        note = new WordsField(seat.text("workspace.step.note"), texts, seat.wording()).optional();
        expected = Forms.code(seat.text("workspace.step.expected"));
        expected.setHelperText(seat.text("workspace.step.expected-form"));
        evidence = new TextArea(seat.text("workspace.step.evidence"));
        evidence.setHelperText(seat.text("workspace.step.evidence-form"));
        evidence.addClassName("code");
    }

    /**
     * A dialog about one step.
     *
     * @param name what the step is called
     */
    public Ask ask(MilestoneProgressId step, String name) {
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.step.report-of", name),
                seat.text("workspace.step.report"),
                seat.text("workspace.cancel"),
                () -> read().filter(report -> send(asking[0], step, report)).isPresent());
        return asking[0].with(stage, note, expected, evidence);
    }

    private boolean send(Ask asking, MilestoneProgressId step, Report report) {
        var happened = seat.send(asking.banner(), new ReportProgress(step, report, seat.me()));
        if (happened) {
            told.run();
        }
        return happened;
    }

    private Optional<Report> read() {
        try {
            expected.setInvalid(false);
            var links = evidence.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(link -> !link.isEmpty())
                    .toList();
            return Optional.of(new Report(stage.getValue(), note.typed().orElse(null), period(), links));
        } catch (IllegalArgumentException notAPeriod) {
            expected.setErrorMessage(seat.text("workspace.period-wrong"));
            expected.setInvalid(true);
            return Optional.empty();
        }
    }

    private @Nullable Period period() {
        return expected.getValue().isBlank()
                ? null
                : new Period(expected.getValue().strip());
    }
}
