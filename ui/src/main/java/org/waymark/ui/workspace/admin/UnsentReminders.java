package org.waymark.ui.workspace.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.ui.Reminders;
import org.waymark.ui.Reminders.Unsent;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** Which reminders could not be sent, and why. */
final class UnsentReminders {

    private final Seat seat;
    private final Reminders reminders;

    UnsentReminders(Seat seat, Reminders reminders) {
        this.seat = seat;
        this.reminders = reminders;
    }

    List<Component> of(List<Unsent> unsent) {
        var title = new H2(seat.text("workspace.admin.reminders"));
        if (unsent.isEmpty()) {
            return List.of(
                    title,
                    new Paragraph(seat.text(
                            reminders.on() ? "workspace.admin.reminders-none" : "workspace.admin.reminders-off")));
        }
        var table = new DataTable(
                seat.text("workspace.admin.reminders"),
                List.of(
                        seat.text("workspace.admin.recipient"),
                        seat.text("workspace.admin.day"),
                        seat.text("workspace.admin.attempts"),
                        seat.text("workspace.admin.cause")),
                99);
        unsent.forEach(one -> table.row(
                one.recipient().value(),
                seat.wording().date(one.day()),
                seat.wording().number(one.attempts()),
                one.cause()));
        return List.of(title, table);
    }
}
