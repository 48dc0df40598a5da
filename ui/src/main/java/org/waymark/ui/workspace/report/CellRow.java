package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.NumberText;

/** What is entered for one group: a number, or two for a ratio, or why there is none; and what qualifies it. */
final class CellRow extends FieldSet {

    private final Seat seat;
    private final Names names;
    private final IndicatorId indicator;
    private final Slice slice;
    private final boolean ratio;
    private final TextField number;
    private final TextField base;
    private final Select<Missing> missing = new Select<>();
    private final MultiSelectComboBox<Flag> flags = new MultiSelectComboBox<>();
    private final Paragraph echo = new Paragraph();

    CellRow(Seat seat, Names names, IndicatorId indicator, Slice slice, boolean ratio) {
        super(names.of(slice));
        this.seat = seat;
        this.names = names;
        this.indicator = indicator;
        this.slice = slice;
        this.ratio = ratio;
        number = number(seat.text(ratio ? "workspace.cell.numerator" : "workspace.cell.number"));
        base = number(seat.text("workspace.cell.denominator"));
        base.setVisible(ratio);
        missing.setLabel(seat.text("workspace.cell.missing"));
        missing.setItems(Missing.values());
        missing.setEmptySelectionAllowed(true);
        missing.setEmptySelectionCaption(seat.text("workspace.cell.there"));
        missing.setItemLabelGenerator(why ->
                why == null ? seat.text("workspace.cell.there") : seat.text("workspace.missing." + Names.word(why)));
        missing.addValueChangeListener(change -> echo());
        flags.setLabel(seat.text("workspace.cell.flags"));
        flags.setItems(Flag.values());
        flags.setItemLabelGenerator(flag -> seat.text("workspace.flag." + Names.word(flag)));
        echo.addClassNames("echo", "muted");
        echo.getElement().setAttribute("role", "status");
        var form = Forms.layout();
        form.add(number, base, missing, flags);
        addClassName("cell");
        add(form, echo);
    }

    /** The same with what may be left out folded away. */
    CellRow folded() {
        add(new Details(seat.text("workspace.crisis.more-fields"), flags));
        return this;
    }

    private TextField number(String label) {
        var field = Forms.code(label);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> echo());
        return field;
    }

    CellRow holding(@Nullable Observation known) {
        if (known != null) {
            var shown = ratio ? known.numerator() : known.shown();
            number.setValue(text(shown));
            base.setValue(text(known.denominator()));
            missing.setValue(known.missing());
            flags.setValue(List.copyOf(known.flags()));
            echo();
        }
        return this;
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    boolean untouched() {
        return number.isEmpty() && base.isEmpty() && missing.isEmpty();
    }

    /** What is entered, or nothing and a message beside the field. */
    Optional<Cell> read() {
        number.setInvalid(false);
        base.setInvalid(false);
        var why = missing.getValue();
        var marks = flags.getValue().toArray(Flag[]::new);
        if (why != null) {
            return number.isEmpty() && base.isEmpty()
                    ? Optional.of(new Cell(slice, Observation.missing(why, marks)))
                    : wrong(number, "workspace.cell.both");
        }
        var top = NumberText.read(number.getValue());
        if (top.isEmpty()) {
            return wrong(number, "workspace.cell.unreadable");
        }
        if (!ratio) {
            return Optional.of(new Cell(slice, Observation.of(top.get(), marks)));
        }
        var bottom = NumberText.read(base.getValue());
        return bottom.isEmpty() || bottom.get().signum() == 0
                ? wrong(base, "workspace.cell.base-unreadable")
                : Optional.of(new Cell(slice, Observation.ratio(top.get(), bottom.get(), marks)));
    }

    private Optional<Cell> wrong(TextField field, String key) {
        field.setErrorMessage(seat.text(key));
        field.setInvalid(true);
        return Optional.empty();
    }

    private void echo() {
        echo.setText(
                untouched()
                        ? ""
                        : read().map(cell ->
                                        seat.text("workspace.cell.read-as", names.of(cell.observation(), indicator)))
                                .orElse(""));
    }
}
