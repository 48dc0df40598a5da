package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.FindDue;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** What is due: for one's own organisation, or for all of them where one looks after all. */
final class Duties {

    private static final int SHOWN = 10;

    private final Seat seat;
    private final Names names;

    Duties(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    List<Due> ask() {
        var own = seat.organisation();
        if (own != null) {
            return seat.list(new FindDue(own, seat.today()), Due.class);
        }
        if (seat.is(Role.MODERATOR) && seat.account().roles().size() == 1) {
            return List.of();
        }
        return names.organisations().stream()
                .filter(organisation -> !organisation.mandates().isEmpty())
                .map(OrganisationPage::organisation)
                .flatMap(organisation -> seat.list(new FindDue(organisation, seat.today()), Due.class).stream())
                .sorted(Comparator.comparing(Due::dueOn))
                .toList();
    }

    List<Component> of(List<Due> due) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat.text("workspace.due.title")));
        var late = due.stream().filter(Due::late).count();
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
        return drawn;
    }

    private Component table(List<Due> due) {
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
                        one.late()
                                ? seat.text("workspace.due.late", seat.wording().date(one.dueOn()))
                                : seat.wording().date(one.dueOn())));
        return table;
    }
}
