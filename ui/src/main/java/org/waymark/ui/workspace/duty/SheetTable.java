package org.waymark.ui.workspace.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.Role;
import org.waymark.query.reporting.DutyRow;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DataTable;

/** Reports that are owed, with what may be done about each. */
final class SheetTable {

    private final Seat seat;
    private final Names names;
    private final Banner banner;
    private final Runnable changed;

    SheetTable(Seat seat, Names names, Banner banner, Runnable changed) {
        this.seat = seat;
        this.names = names;
        this.banner = banner;
        this.changed = changed;
    }

    Component of(List<SheetRow> rows) {
        var others = seat.organisation() == null;
        var columns = Stream.of(
                        "workspace.indicator",
                        "workspace.place",
                        "workspace.period",
                        others ? "workspace.source" : "",
                        "workspace.due.on",
                        "workspace.sheet.locks",
                        "workspace.sheet.time",
                        "workspace.act")
                .filter(key -> !key.isEmpty())
                .map(key -> seat.text(key))
                .toList();
        var table = new DataTable(seat.text("workspace.sheet.table"), columns, 99);
        rows.forEach(row -> {
            var cells = new ArrayList<Component>(List.of(
                    new Text(names.of(row.first().series().indicator())),
                    new Text(names.of(row.first().series().place())),
                    new Text(seat.wording().upright(row.first().period().code())),
                    due(row),
                    locks(row),
                    new Text(seat.text("duty.minutes", row.minutes())),
                    act(row)));
            if (others) {
                cells.add(3, new Text(names.of(row.first().series().source())));
            }
            table.row(cells);
        });
        return table;
    }

    private Component due(SheetRow row) {
        var day = seat.wording().date(row.first().dueOn());
        var state =
                new Span(seat.text("workspace.duty." + Names.word(row.first().state())));
        state.addClassName("tag");
        state.setClassName("late", row.isLate());
        return new Span(new Text(day + " "), state);
    }

    private Component locks(SheetRow row) {
        var last = row.lastToLock();
        var day = seat.wording().date(last.lockedOn());
        var said = new Div(new Text(row.isLocked() ? seat.text("workspace.sheet.locked", day) : day));
        var exception = last.exception();
        if (exception != null) {
            var until = exception.until();
            said.add(new Div(
                    until == null
                            ? seat.text("workspace.sheet.taken", exception.reason())
                            : seat.text(
                                    "workspace.sheet.granted", seat.wording().date(until), exception.reason())));
        }
        return said;
    }

    private Component act(SheetRow row) {
        var duty = row.first();
        if (seat.is(Role.PLANNER)) {
            return row.isLocked() ? asking(duty, "workspace.sheet.grant", true) : new Text("–");
        }
        var mine = duty.series().source().equals(seat.organisation());
        if (!mine) {
            return new Text("–");
        }
        return row.isLocked() ? asking(duty, "workspace.sheet.take", false) : report(duty);
    }

    private Button asking(DutyRow duty, String key, boolean grants) {
        var ask = new ExceptionAsk(seat, duty, banner, changed);
        var button = new Button(seat.text(key), click -> (grants ? ask.grant() : ask.take()).open());
        button.setAriaLabel(seat.text(key) + ": " + subject(duty));
        return button;
    }

    private Anchor report(DutyRow duty) {
        var link = new Anchor(Ways.form(duty.series(), duty.period()), seat.text("workspace.report.enter"));
        link.getElement().setAttribute("aria-label", seat.text("workspace.report.enter") + ": " + subject(duty));
        return link;
    }

    private String subject(DutyRow duty) {
        return seat.text(
                "duty.subject",
                names.of(duty.series().indicator()),
                names.of(duty.series().place()),
                duty.period().code());
    }
}
