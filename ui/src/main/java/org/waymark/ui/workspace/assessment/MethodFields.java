package org.waymark.ui.workspace.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.assessment.MethodKind;
import org.waymark.ui.assessment.AssessmentWords;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.NumberText;

/** A method and its thresholds as they are typed; another method brings the thresholds it was published with. */
final class MethodFields {

    private final Seat seat;
    private final Select<MethodKind> method = new Select<>();
    private final TextField onTrack;
    private final TextField atRisk;

    MethodFields(Seat seat, Assessing now) {
        this.seat = seat;
        var words = new AssessmentWords(seat.wording());
        method.setLabel(seat.text("workspace.assessment.method"));
        method.setItems(MethodKind.values());
        method.setItemLabelGenerator(words::of);
        onTrack = Forms.code(seat.text("workspace.assessment.on-track"));
        atRisk = Forms.code(seat.text("workspace.assessment.at-risk"));
        hold(now);
        method.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                hold(change.getValue().usual());
            }
        });
    }

    Component[] all() {
        return new Component[] {method, onTrack, atRisk};
    }

    /** What is typed, where it can be read. */
    Optional<Assessing> read() {
        var read = number(onTrack)
                .flatMap(from -> number(atRisk).map(risk -> new Assessing(method.getValue(), from, risk)))
                .filter(Assessing::isSensible);
        for (var field : new TextField[] {onTrack, atRisk}) {
            field.setInvalid(read.isEmpty());
            field.setErrorMessage(read.isEmpty() ? seat.text("workspace.assessment.unreadable") : "");
        }
        return read;
    }

    private void hold(Assessing says) {
        method.setValue(says.method());
        onTrack.setValue(percent(says.onTrack()));
        atRisk.setValue(percent(says.atRisk()));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(TextField field) {
        return NumberText.read(field.getValue()).map(percent -> percent.movePointLeft(2));
    }
}
