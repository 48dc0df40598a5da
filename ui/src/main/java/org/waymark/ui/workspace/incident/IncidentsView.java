package org.waymark.ui.workspace.incident;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.query.incident.FindIncidents;
import org.waymark.query.incident.IncidentPage;
import org.waymark.ui.IncidentValues;
import org.waymark.ui.Incidents;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What was done to people, who may have it, and how soon did those who got it take it up? */
@Route(value = "incidents", layout = MainLayout.class)
@Menu(order = 34, title = "workspace.incidents.menu", icon = "vaadin:shield")
@RolesAllowed({"MODERATOR", "MONITOR"})
class IncidentsView extends Screen {

    private final Names names;
    private final Incidents incidents;
    private final IncidentValues values;
    private final Part<List<IncidentPage>> cards = new Part<>(this::draw);

    IncidentsView(Seat seat, Live live, Names names, Incidents incidents, IncidentValues values) {
        super(seat, live, "workspace.incidents.title");
        this.names = names;
        this.incidents = incidents;
        this.values = values;
        add(new Paragraph(seat.text("workspace.incidents.lead")), cards);
    }

    @Override
    protected void show() {
        names.refresh();
        cards.show(seat().list(new FindIncidents(), IncidentPage.class));
    }

    private List<Component> draw(List<IncidentPage> pages) {
        var drawn = new ArrayList<Component>();
        var open = pages.stream().filter(page -> !page.toHandOver().isEmpty()).count();
        drawn.add(new Paragraph(
                pages.isEmpty()
                        ? seat().text("workspace.incidents.none")
                        : seat().text("workspace.incidents.sentence", pages.size(), open)));
        var days = pages.stream()
                .flatMap(page -> page.handed().stream())
                .flatMap(handed -> Stream.ofNullable(handed.answered())
                        .map(answered -> ChronoUnit.DAYS.between(handed.on(), answered)))
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.incidents.median", days.get(days.size() / 2))));
        }
        drawn.addAll(new YearsToHandIn(seat(), names, values, banner()).all());
        pages.forEach(page -> drawn.add(new IncidentCard(seat(), names, incidents, page, banner(), this::show)));
        return drawn;
    }
}
