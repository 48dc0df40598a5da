package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Section;
import org.waymark.ui.workspace.part.Forms;

/** Fields for what is said of an indicator as a whole; what is typed is kept as a draft. */
final class PanelFields {

    private static final int IDLE = 2000;

    private final EntryWords words;
    private final Pad pad;
    private final BiConsumer<CellId, String> put;

    PanelFields(EntryWords words, Pad pad, BiConsumer<CellId, String> put) {
        this.words = words;
        this.pad = pad;
        this.put = put;
    }

    TextArea text(Section section, Field field, boolean required) {
        var asked = CellId.of(section.indicator(), field);
        var area = Forms.text(words.say("field." + EntryWords.word(field)));
        area.setMinRows(2);
        area.setWidthFull();
        area.setRequiredIndicatorVisible(required);
        area.setValue(pad.content(asked));
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(IDLE);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                put.accept(asked, change.getValue());
            }
        });
        area.addBlurListener(left -> put.accept(asked, area.getValue()));
        return area;
    }

    TextField line(Section section, Field field) {
        var asked = CellId.of(section.indicator(), field);
        var line = Forms.code(words.say("field." + EntryWords.word(field)));
        line.setWidthFull();
        line.setValue(pad.shown(asked));
        line.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                put.accept(asked, change.getValue());
            }
        });
        return line;
    }
}
