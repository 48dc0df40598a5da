package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.ui.workspace.part.NumberText;

/** Reads numbers and periods out of fields; beside what cannot be read stands how to write it. */
record Legible(Editing editing) {

    @Nullable
    BigDecimal value(TextField field) {
        var value = NumberText.read(field.getValue());
        field.setInvalid(value.isEmpty());
        field.setErrorMessage(value.isEmpty() ? editing.text("workspace.what-if.no-number") : "");
        return value.orElse(null);
    }

    @Nullable
    Period period(TextField field) {
        try {
            return new Period(field.getValue().strip());
        } catch (IllegalArgumentException notAPeriod) {
            field.setErrorMessage(editing.text("workspace.period-wrong"));
            field.setInvalid(true);
            return null;
        }
    }
}
