package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.query.quality.Oddity;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.Confirmed;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Section;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What belongs to one cell: why there is no number, what qualifies it, and what is unusual about it. */
final class PanelCell extends Div {

    private final EntryWords words;
    private final Pad pad;
    private final Section section;
    private final CellId cell;
    private final BiConsumer<CellId, String> put;
    private final Select<Missing> missing = new Select<>();
    private final MultiSelectComboBox<Flag> flags = new MultiSelectComboBox<>();
    private final Paragraph withheld = new Paragraph();
    private final Div unusual = new Div();
    private List<Oddity> shown = List.of();

    PanelCell(
            Seat seat,
            Names names,
            EntryWords words,
            Pad pad,
            Section section,
            CellId cell,
            BiConsumer<CellId, String> put) {
        this.words = words;
        this.pad = pad;
        this.section = section;
        this.cell = cell;
        this.put = put;
        addClassName("entry-panel-cell");
        add(new H3(words.of(cell)));
        if (cell.field().isNumber()) {
            missing.setLabel(seat.text("workspace.cell.missing"));
            missing.setItems(Missing.values());
            missing.setEmptySelectionAllowed(true);
            missing.setEmptySelectionCaption(seat.text("workspace.cell.there"));
            missing.setItemLabelGenerator(why -> why == null
                    ? seat.text("workspace.cell.there")
                    : seat.text("workspace.missing." + Names.word(why)));
            missing.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    var why = change.getValue();
                    put.accept(cell.with(Field.MISSING), why == null ? "" : why.name());
                }
            });
            flags.setLabel(seat.text("workspace.cell.flags"));
            flags.setItems(Flag.values());
            flags.setItemLabelGenerator(flag -> seat.text("workspace.flag." + Names.word(flag)));
            flags.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    put.accept(
                            cell.with(Field.FLAGS),
                            change.getValue().stream().sorted().map(Flag::name).collect(Collectors.joining(" ")));
                }
            });
            missing.setWidthFull();
            flags.setWidthFull();
            add(missing, flags, withheld);
        }
        add(unusual);
        refresh();
    }

    /** The choice of a reason why there is no number, where a number is asked for. */
    @Nullable
    Select<Missing> missing() {
        return cell.field().isNumber() ? missing : null;
    }

    /** Shows what stands there now, where that is something else. */
    void refresh() {
        if (!cell.field().isNumber()) {
            return;
        }
        var filling = pad.filling(section);
        missing.setValue(filling.missing(cell.slice()).orElse(null));
        flags.setValue(List.copyOf(filling.flags(cell.slice())));
        var why = pad.withheld(section).flatMap(all -> words.of(all, cell.slice()));
        withheld.setText(why.orElse(""));
        withheld.setVisible(why.isPresent());
        var odd = pad.odd(section).stream()
                .filter(one -> one.slice() == null || one.slice().equals(cell.slice()))
                .toList();
        if (!odd.equals(shown)) {
            shown = odd;
            unusual.removeAll();
            odd.forEach(this::draw);
        }
    }

    private void draw(Oddity odd) {
        var confirmed = cell(Field.CONFIRMED);
        var reason = new TextField(words.say("confirm"));
        reason.setHelperText(words.say("confirm-help"));
        reason.setWidthFull();
        reason.setValue(Confirmed.of(pad.content(confirmed)).getOrDefault(odd.code(), ""));
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                put.accept(confirmed, Confirmed.with(pad.content(confirmed), odd.code(), change.getValue()));
            }
        });
        var box = new Div(new Paragraph(words.of(odd)), reason);
        box.addClassName("entry-odd");
        unusual.add(box);
    }

    private CellId cell(Field field) {
        return CellId.of(section.indicator(), field);
    }
}
