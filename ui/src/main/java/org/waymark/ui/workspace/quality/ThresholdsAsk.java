package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.Thresholds;
import org.waymark.command.quality.ThresholdsCommand.SetThresholds;
import org.waymark.command.quality.ThresholdsId;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.NumberText;

/** Asks from where on a value of an indicator is unusual, and why. */
final class ThresholdsAsk {

    private final Seat seat;
    private final TextField z;
    private final TextField modifiedZ;
    private final TextField beyond;
    private final TextField jump;
    private final TextField atLeast;
    private final TextField same;

    ThresholdsAsk(Seat seat, Thresholds now) {
        this.seat = seat;
        z = field("z", now.z());
        modifiedZ = field("modified-z", now.modifiedZ());
        beyond = field("beyond", now.beyond());
        jump = field("jump", now.jump());
        atLeast = field("at-least", BigDecimal.valueOf(now.atLeast()));
        same = field("same", BigDecimal.valueOf(now.same()));
    }

    Ask of(IndicatorId indicator, String name) {
        var reason = Forms.text(seat.text("workspace.thresholds.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.thresholds.set-for", name),
                seat.text("workspace.thresholds.set"),
                seat.text("workspace.cancel"),
                () -> read().filter(from -> seat.send(
                                asking[0].banner(),
                                new SetThresholds(
                                        new ThresholdsId(indicator),
                                        from,
                                        reason.getValue().strip(),
                                        seat.me())))
                        .isPresent());
        return asking[0].with(z, modifiedZ, beyond, jump, atLeast, same, reason);
    }

    private Optional<Thresholds> read() {
        var numbers = List.of(z, modifiedZ, beyond, jump, atLeast, same).stream()
                .flatMap(field -> number(field).stream())
                .toList();
        if (numbers.size() < 6) {
            return Optional.empty();
        }
        return Optional.of(new Thresholds(
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4).intValue(),
                numbers.get(5).intValue()));
    }

    private Optional<BigDecimal> number(TextField field) {
        var number = NumberText.read(field.getValue());
        field.setInvalid(number.isEmpty());
        field.setErrorMessage(number.isEmpty() ? seat.text("workspace.thresholds.unreadable") : "");
        return number;
    }

    private TextField field(String key, BigDecimal now) {
        var field = Forms.code(seat.text("workspace.thresholds." + key));
        field.setValue(now.toPlainString());
        return field;
    }
}
