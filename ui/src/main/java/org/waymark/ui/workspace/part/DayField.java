package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, entered with the browser's own control: it can be typed, picked, and read by every assistive technology. */
public final class DayField extends AbstractCompositeField<Div, DayField, LocalDate> {

    private final Input input = new Input();
    private final String label;

    @SuppressWarnings("NullAway") // no day is an empty field
    public DayField(String label) {
        super(null);
        this.label = label;
        input.setType("date");
        input.addValueChangeListener(change -> setModelValue(read(change.getValue()), change.isFromClient()));
        getContent().addClassName("day-field");
        var named = new NativeLabel(label);
        named.add(input);
        getContent().add(named);
    }

    public String label() {
        return label;
    }

    public void setInvalid(boolean invalid) {
        input.getElement().setAttribute("aria-invalid", Boolean.toString(invalid));
    }

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        input.getElement().setAttribute("required", required);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }

    @SuppressWarnings("NullAway")
    private static LocalDate read(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
