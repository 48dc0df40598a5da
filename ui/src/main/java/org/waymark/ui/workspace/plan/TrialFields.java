package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.NumberText;

/** A start, a target and a pace to play with. What cannot be read says so beside the field. */
final class TrialFields extends Div {

    private final Seat seat;
    private final TextField startsIn;
    private final TextField start;
    private final TextField endsIn;
    private final TextField end;
    private final TextField pace;
    private boolean filling;

    TrialFields(Seat seat, Runnable changed) {
        this.seat = seat;
        startsIn = field("workspace.what-if.starts-in", changed);
        start = field("workspace.what-if.start", changed);
        endsIn = field("workspace.what-if.ends-in", changed);
        end = field("workspace.what-if.end", changed);
        pace = field("workspace.what-if.pace", changed);
        pace.setHelperText(seat.text("workspace.what-if.pace-form"));
        var form = Forms.layout();
        List.of(startsIn, start, endsIn, end, pace).forEach(form::add);
        add(form);
    }

    private TextField field(String key, Runnable changed) {
        var field = Forms.code(seat.text(key));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (!filling) {
                changed.run();
            }
        });
        return field;
    }

    void fill(@Nullable Mark from, @Nullable Mark to) {
        filling = true;
        put(startsIn, start, from);
        put(endsIn, end, to);
        pace.clear();
        filling = false;
    }

    private static void put(TextField period, TextField value, @Nullable Mark mark) {
        period.setValue(mark == null ? "" : mark.period().code());
        value.setValue(mark == null ? "" : mark.value().toPlainString());
    }

    /** The target to try, or nothing and a message beside what cannot be read. */
    Optional<Target> target() {
        var from = mark(startsIn, start);
        var to = mark(endsIn, end);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().period().compareTo(to.get().period()) >= 0) {
            return wrong(endsIn, seat.text("workspace.what-if.too-soon"));
        }
        return Optional.of(new Target(from.get(), List.of(to.get()), false));
    }

    /** The pace to try, where one is given. */
    Optional<BigDecimal> pace() {
        pace.setInvalid(false);
        if (pace.isEmpty()) {
            return Optional.empty();
        }
        var number = NumberText.read(pace.getValue());
        return number.isPresent() ? number : wrong(pace, seat.text("workspace.what-if.no-number"));
    }

    private Optional<Mark> mark(TextField period, TextField value) {
        period.setInvalid(false);
        value.setInvalid(false);
        var number = NumberText.read(value.getValue());
        if (number.isEmpty()) {
            return wrong(value, seat.text("workspace.what-if.no-number"));
        }
        try {
            return Optional.of(new Mark(new Period(period.getValue().strip()), number.get()));
        } catch (IllegalArgumentException notAPeriod) {
            return wrong(period, seat.text("workspace.what-if.no-period"));
        }
    }

    private static <T> Optional<T> wrong(TextField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        return Optional.empty();
    }
}
