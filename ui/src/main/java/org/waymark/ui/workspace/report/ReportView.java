package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.FindBacklog;
import org.waymark.query.reporting.FindDue;
import org.waymark.query.reporting.FindWaiting;
import org.waymark.query.reporting.Returned;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.crisis.Postponed;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** What does my organisation owe, and what has it sent? */
@Route(value = "report", layout = MainLayout.class)
@Menu(order = 21, title = "workspace.report.menu", icon = "vaadin:pencil")
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class ReportView extends Screen {

    private final Names names;
    private final OwnSeries own;
    private final Part<List<Due>> due = new Part<>(this::due);
    private final Part<List<Due>> waiting = new Part<>(this::waiting);
    private final Part<List<Returned>> returned;
    private final Part<List<SeriesPage>> sent;

    ReportView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.report.title");
        this.names = names;
        own = new OwnSeries(seat, names);
        var history = new History(seat, names);
        sent = new Part<>(history::of);
        returned = new Part<>(new Postponed(seat, names)::of);
        add(due, waiting, new RouterLink(seat.text("workspace.report.other"), ReportValueView.class), returned, sent);
    }

    @Override
    protected void show() {
        names.refresh();
        var organisation = seat().organisation();
        if (organisation == null) {
            banner().warn(seat().text("workspace.report.no-organisation"));
            return;
        }
        var today = seat().today();
        due.show(seat().list(new FindDue(organisation, today), Due.class));
        waiting.show(seat().list(new FindWaiting(organisation, today), Due.class));
        var missing = seat().list(new FindCrises(null), CrisisPage.class).stream()
                .filter(crisis -> crisis.isOver(today))
                .flatMap(crisis ->
                        seat().list(new FindBacklog(crisis.crisis(), organisation, today), Returned.class).stream())
                .toList();
        returned.setVisible(missing.stream().anyMatch(one -> one.reportedOn() == null));
        returned.show(missing);
        sent.show(own.pages());
    }

    private List<Component> due(List<Due> due) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat().text("workspace.due.title")));
        if (due.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.due.none")));
            return drawn;
        }
        var table = new DataTable(
                seat().text("workspace.due.table"),
                List.of(
                        seat().text("workspace.indicator"),
                        seat().text("workspace.place"),
                        seat().text("workspace.period"),
                        seat().text("workspace.due.on"),
                        seat().text("workspace.act")),
                9);
        due.forEach(one -> table.row(List.of(
                text(seat().text(
                                "workspace.dashboard.measure",
                                names.of(one.series().indicator()),
                                names.of(one.headline()))),
                text(names.of(one.series().place())),
                text(seat().wording().upright(one.period().code())),
                text(on(one)),
                ReportValueView.link(
                        seat().text("workspace.report.enter"),
                        seat().text(
                                        "workspace.value.for",
                                        names.of(one.series().indicator()),
                                        one.period().code()),
                        one.series(),
                        one.period()))));
        drawn.add(table);
        return drawn;
    }

    private String on(Due one) {
        var day = seat().wording().date(one.dueOn());
        return one.late()
                ? seat().text("workspace.due.late", day)
                : one.putOffBy() == null ? day : seat().text("workspace.crisis.put-off-to", day);
    }

    /** Which reports need not be sent while a crisis lasts; those who can send them all the same may. */
    private List<Component> waiting(List<Due> waiting) {
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Paragraph(seat().text(
                                "workspace.crisis.waiting",
                                waiting.size(),
                                seat().wording()
                                        .list(waiting.stream()
                                                .map(one ->
                                                        names.of(one.series().indicator()))
                                                .distinct()
                                                .toList()))));
    }

    private static Component text(String words) {
        return new com.vaadin.flow.component.Text(words);
    }
}
