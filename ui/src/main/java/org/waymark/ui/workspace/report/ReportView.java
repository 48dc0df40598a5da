package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.FindBacklog;
import org.waymark.query.reporting.FindDue;
import org.waymark.query.reporting.FindWaiting;
import org.waymark.query.reporting.Returned;
import org.waymark.ui.Desk;
import org.waymark.ui.entry.Entrusted;
import org.waymark.ui.entry.EntryDrafts;
import org.waymark.ui.entry.FormCalendar;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.crisis.Postponed;
import org.waymark.ui.workspace.part.Part;

/** What does my organisation owe, by when, and how far is it? */
@Route(value = "report", layout = MainLayout.class)
@Menu(order = 21, title = "workspace.report.menu", icon = "vaadin:pencil")
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class ReportView extends Screen {

    private static final int LATEST = 4;

    private final Names names;
    private final Desk desk;
    private final EntryDrafts drafts;
    private final Part<List<FormCalendar.Line>> forms;
    private final Part<List<Due>> waiting = new Part<>(this::waiting);
    private final Part<List<Returned>> returned;

    ReportView(Seat seat, Live live, Names names, Desk desk, EntryDrafts drafts) {
        super(seat, live, "workspace.report.title");
        this.names = names;
        this.desk = desk;
        this.drafts = drafts;
        forms = new Part<>(new CalendarTable(seat, names, new EntryWords(seat, names))::of);
        returned = new Part<>(new Postponed(seat, names)::of);
        var ways = new Div(
                new RouterLink(seat.text("workspace.report.other"), OtherFormView.class),
                new RouterLink(seat.text("workspace.entry.history"), ReportHistoryView.class));
        ways.addClassName("acts");
        add(forms, waiting, ways, returned);
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
        var entrusted = new Entrusted(desk, seat().account(), seat().today());
        var due = seat().list(new FindDue(organisation, today), Due.class);
        var calendar = new FormCalendar(entrusted, drafts, due, SentPages.of(entrusted, organisation), today);
        forms.show(calendar.lines(drafts.begun(organisation), LATEST));
        waiting.show(seat().list(new FindWaiting(organisation, today), Due.class));
        var missing = seat().list(new FindCrises(null), CrisisPage.class).stream()
                .filter(crisis -> crisis.isOver(today))
                .flatMap(crisis ->
                        seat().list(new FindBacklog(crisis.crisis(), organisation, today), Returned.class).stream())
                .toList();
        returned.setVisible(missing.stream().anyMatch(one -> one.reportedOn() == null));
        returned.show(missing);
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
}
