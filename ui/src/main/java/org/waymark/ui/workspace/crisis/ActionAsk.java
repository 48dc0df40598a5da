package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.crisis.Action;
import org.waymark.command.crisis.Action.Label;
import org.waymark.command.crisis.CrisisCommand.NoteAction;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what was known, decided or done at a moment, by whom, and what shows it. */
final class ActionAsk {

    private final Handling handling;
    private final CrisisPage crisis;
    private final Select<Label> label = new Select<>();
    private final DayField day;
    private final TextField time;
    private final WordsField what;
    private final Select<OrganisationId> who = new Select<>();
    private final TextArea evidence;

    ActionAsk(Handling handling, CrisisPage crisis) {
        this.handling = handling;
        this.crisis = crisis;
        label.setLabel(handling.text("label"));
        label.setItems(Label.values());
        label.setItemLabelGenerator(one -> handling.seat().text("change.crisis.label." + one.name()));
        label.setValue(Label.KNOWN);
        day = handling.day("on");
        day.setRequiredIndicatorVisible(true);
        day.setValue(crisis.holds(handling.seat().today()) ? handling.seat().today() : crisis.last());
        time = Forms.code(handling.text("at"));
        time.setHelperText(handling.text("at-form"));
        what = handling.words("what");
        who.setLabel(handling.text("who"));
        who.setItems(handling.names().organisations().stream()
                .map(OrganisationPage::organisation)
                .toList());
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(handling.text("who-several"));
        who.setItemLabelGenerator(one ->
                one == null ? handling.text("who-several") : handling.names().of(one));
        evidence = new TextArea(handling.text("evidence"));
        evidence.setHelperText(handling.seat().text("workspace.step.evidence-form"));
        evidence.addClassName("code");
    }

    Ask ask() {
        var asking = new Ask[1];
        asking[0] = handling.ask(
                "note",
                () -> read().filter(action -> handling.send(
                                asking[0].banner(),
                                new NoteAction(
                                        crisis.crisis(), action, handling.seat().me())))
                        .isPresent());
        return asking[0].with(new Paragraph(handling.text("note-what")), label, day, time, what, who, evidence);
    }

    private Optional<Action> read() {
        var on = day.getValue();
        day.setInvalid(on == null);
        try {
            time.setInvalid(false);
            var at = at();
            var links = evidence.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(link -> !link.isEmpty())
                    .toList();
            return what.read()
                    .filter(words -> on != null)
                    .map(words -> new Action(on, at, label.getValue(), words, who.getValue(), links));
        } catch (DateTimeParseException noTime) {
            time.setErrorMessage(handling.text("at-form"));
            time.setInvalid(true);
            return Optional.empty();
        }
    }

    private @Nullable LocalTime at() {
        return time.getValue().isBlank()
                ? null
                : LocalTime.parse(time.getValue().strip());
    }
}
