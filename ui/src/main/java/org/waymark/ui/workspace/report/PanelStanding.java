package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.waymark.command.reporting.Standing;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Section;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/**
 * Who vouches for an indicator's values: its source itself or the people it asked, and then how they were asked. It is
 * chosen with the first value and stays.
 */
final class PanelStanding extends Div {

    private final Pad pad;
    private final Section section;
    private final Div survey = new Div();

    PanelStanding(
            Seat seat, EntryWords words, Pad pad, Section section, PanelFields fields, BiConsumer<CellId, String> put) {
        this.pad = pad;
        this.section = section;
        var opened = section.standing();
        if (opened == null) {
            add(choice(seat, words, put));
        } else {
            add(new Paragraph(words.say("standing.is", seat.text(key(opened)))));
        }
        survey.add(
                fields.line(section, Field.SAMPLE),
                fields.text(section, Field.QUESTION, true),
                fields.line(section, Field.MARGIN));
        add(survey);
        show();
    }

    private Select<Standing> choice(Seat seat, EntryWords words, BiConsumer<CellId, String> put) {
        var choice = new Select<Standing>();
        choice.setLabel(words.say("field.standing"));
        choice.setHelperText(words.say("standing.stays"));
        choice.setItems(
                Stream.of(section.usual(), Standing.PERCEIVED).distinct().toList());
        choice.setItemLabelGenerator(one -> seat.text(key(one)));
        choice.setValue(pad.filling(section).standing());
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                put.accept(
                        CellId.of(section.indicator(), Field.STANDING),
                        change.getValue().name());
                show();
            }
        });
        return choice;
    }

    private void show() {
        survey.setVisible(pad.filling(section).standing() == Standing.PERCEIVED);
    }

    private static String key(Standing standing) {
        return "workspace.standing." + Names.word(standing);
    }
}
