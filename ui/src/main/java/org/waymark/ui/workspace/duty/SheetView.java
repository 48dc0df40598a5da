package org.waymark.ui.workspace.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutyState;
import org.waymark.query.reporting.FindDuties;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** Who owes which report today? */
@Route(value = Ways.SHEET, layout = MainLayout.class)
@Menu(order = 23, title = "workspace.sheet.menu", icon = "vaadin:calendar-clock")
@RolesAllowed({"PLANNER", "REPORTER", "REVIEWER", "PARTNER", "MONITOR"})
class SheetView extends Screen {

    private final Names names;
    private final OrganisationChoice choice;
    private final Part<List<DutyRow>> sheet = new Part<>(this::sheet);

    SheetView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.sheet.title");
        this.names = names;
        choice = new OrganisationChoice(seat, names, this::show);
        var ways = new Nav();
        ways.setAriaLabel(seat.text("workspace.sheet.ways"));
        ways.addClassName("acts");
        if (seat.organisation() != null) {
            var days = new Anchor(OwnDays.PATH, seat.text("workspace.sheet.ics"));
            days.getElement().setAttribute("download", true);
            ways.add(days);
        }
        ways.add(new RouterLink(seat.text("workspace.burden.title"), BurdenView.class));
        add(choice, sheet, ways);
    }

    @Override
    protected void show() {
        names.refresh();
        choice.refresh();
        var asked = choice.asked();
        var today = seat().today();
        sheet.show(
                asked.isEmpty()
                        ? List.of()
                        : seat().list(new FindDuties(asked, today, today), DutyRow.class).stream()
                                .filter(row -> row.state().isOwed() || row.state() == DutyState.WAITING)
                                .toList());
    }

    private List<Component> sheet(List<DutyRow> rows) {
        var owed = SheetRow.of(rows.stream().filter(row -> row.state().isOwed()).toList());
        var drawn = new ArrayList<Component>();
        var sentence = new Paragraph(
                owed.isEmpty()
                        ? seat().text("workspace.sheet.none", seat().wording().date(seat().today()))
                        : seat().text(
                                        "workspace.sheet.sentence",
                                        seat().wording().date(seat().today()),
                                        owed.size(),
                                        owed.stream().filter(SheetRow::isLate).count(),
                                        owed.stream()
                                                .mapToInt(SheetRow::minutes)
                                                .sum()));
        sentence.addClassName("verdict");
        drawn.add(sentence);
        var waiting = SheetRow.of(
                rows.stream().filter(row -> row.state() == DutyState.WAITING).toList());
        if (!waiting.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.sheet.waiting", waiting.size())));
        }
        if (!owed.isEmpty()) {
            drawn.add(new SheetTable(seat(), names, banner(), this::show).of(owed));
        }
        if (choice.more() > 0) {
            drawn.add(new Button(seat().text("workspace.sheet.more", choice.more()), click -> {
                choice.showMore();
                show();
            }));
        }
        return drawn;
    }
}
