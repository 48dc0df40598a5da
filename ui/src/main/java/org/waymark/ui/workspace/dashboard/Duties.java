package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutyState;
import org.waymark.query.reporting.FindDuties;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.duty.Ways;
import org.waymark.ui.workspace.part.DataTable;

/** What is due: for one's own organisation, or for the first of them where one looks after all. */
final class Duties {

    private static final int SHOWN = 10;
    private static final int SOURCES = 20;

    private final Seat seat;
    private final Names names;

    Duties(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    List<DutyRow> ask() {
        var own = seat.organisation();
        if (own == null && seat.is(Role.MODERATOR) && seat.account().roles().size() == 1) {
            return List.of();
        }
        var asked = own == null ? sources() : List.of(own);
        var today = seat.today();
        return asked.isEmpty()
                ? List.of()
                : seat.list(new FindDuties(asked, today, today), DutyRow.class).stream()
                        .filter(duty -> duty.state().isOwed())
                        .toList();
    }

    private List<OrganisationId> sources() {
        return names.organisations().stream()
                .filter(organisation -> !organisation.mandates().isEmpty())
                .map(OrganisationPage::organisation)
                .limit(SOURCES)
                .toList();
    }

    List<Component> of(List<DutyRow> due) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat.text("workspace.due.title")));
        var late = due.stream().filter(Duties::isLate).count();
        drawn.add(new Paragraph(
                due.isEmpty()
                        ? seat.text("workspace.due.none")
                        : seat.text("workspace.due.sentence", due.size(), late)));
        if (!due.isEmpty()) {
            drawn.add(table(due));
        }
        if (due.size() > SHOWN) {
            drawn.add(new Paragraph(seat.text("workspace.more", due.size() - SHOWN)));
        }
        drawn.add(new Anchor(Ways.SHEET, seat.text("workspace.sheet.title")));
        return drawn;
    }

    private static boolean isLate(DutyRow duty) {
        return duty.state() != DutyState.OPEN;
    }

    private Component table(List<DutyRow> due) {
        var table = new DataTable(
                seat.text("workspace.due.table"),
                List.of(
                        seat.text("workspace.indicator"),
                        seat.text("workspace.place"),
                        seat.text("workspace.source"),
                        seat.text("workspace.period"),
                        seat.text("workspace.due.on")),
                9);
        due.stream()
                .limit(SHOWN)
                .forEach(one -> table.row(
                        seat.text(
                                "workspace.dashboard.measure",
                                names.of(one.series().indicator()),
                                names.of(one.headline())),
                        names.of(one.series().place()),
                        names.of(one.series().source()),
                        seat.wording().upright(one.period().code()),
                        isLate(one)
                                ? seat.text("workspace.due.late", seat.wording().date(one.dueOn()))
                                : seat.wording().date(one.dueOn())));
        return table;
    }
}
