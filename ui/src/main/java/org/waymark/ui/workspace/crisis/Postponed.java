package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.command.indicator.Slice;
import org.waymark.query.reporting.Returned;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** The reports that wait or waited for the end of a crisis, and how many of them have come in since. */
public final class Postponed {

    private final Seat seat;
    private final Names names;

    public Postponed(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    /** A heading, how many are left, and a table of all. */
    public List<Component> of(List<Returned> backlog) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat.text("workspace.crisis.backlog")));
        if (backlog.isEmpty()) {
            drawn.add(new Paragraph(seat.text("workspace.crisis.backlog-none")));
            return drawn;
        }
        var left = backlog.stream()
                .map(Returned::reportedOn)
                .filter(Objects::isNull)
                .count();
        drawn.add(new Paragraph(seat.text("workspace.crisis.backlog-left", left, backlog.size())));
        var table = new DataTable(
                seat.text("workspace.crisis.backlog"),
                List.of(
                        seat.text("workspace.indicator"),
                        seat.text("workspace.place"),
                        seat.text("workspace.source"),
                        seat.text("workspace.period"),
                        seat.text("workspace.crisis.was-due"),
                        seat.text("workspace.crisis.due-instead"),
                        seat.text("workspace.crisis.came-in")),
                9);
        backlog.forEach(one -> table.row(
                measure(one),
                names.of(one.series().place()),
                names.of(one.series().source()),
                seat.wording().upright(one.period().code()),
                seat.wording().date(one.wasDue()),
                seat.wording().date(one.dueOn()),
                cameIn(one)));
        drawn.add(table);
        return drawn;
    }

    private String measure(Returned one) {
        var indicator = names.of(one.series().indicator());
        return one.headline().equals(Slice.TOTAL)
                ? indicator
                : seat.text("workspace.dashboard.measure", indicator, names.of(one.headline()));
    }

    private String cameIn(Returned one) {
        var day = one.reportedOn();
        if (day != null) {
            return seat.wording().date(day);
        }
        return seat.text(
                seat.today().isAfter(one.dueOn()) ? "workspace.crisis.missing-late" : "workspace.crisis.missing");
    }
}
