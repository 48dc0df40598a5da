package org.waymark.ui.workspace.standing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.FindAccess;
import org.waymark.query.standing.FindStandings;
import org.waymark.query.standing.Flagged;
import org.waymark.query.standing.Standings;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Part;
import org.waymark.ui.workspace.review.MarginWords;

/** Do those who report, observe, ask and verify say the same? None overwrites another; where they diverge is said. */
@Route(value = "standings", layout = MainLayout.class)
@Menu(order = 24, title = "workspace.standings.menu", icon = "vaadin:scale")
@RolesAllowed({"REVIEWER", "REPORTER", "PLANNER", "PARTNER", "MODERATOR", "MONITOR", "ADMINISTRATOR"})
class StandingsView extends Screen implements BeforeEnterObserver {

    private static final String ASOF = "asof";

    private final Names names;
    private final Part<List<Standings>> standings = new Part<>(this::standings);
    private final DayField asof;
    private final Part<List<AccessPage>> access = new Part<>(this::access);

    StandingsView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.standings.title");
        this.names = names;
        asof = new DayField(seat.text("workspace.standings.asof"));
        asof.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var day = change.getValue();
                UI.getCurrent()
                        .navigate(
                                StandingsView.class,
                                day == null ? QueryParameters.empty() : QueryParameters.of(ASOF, day.toString()));
            }
        });
        add(new Paragraph(seat.text("workspace.standings.sentence")), asof, standings, access);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asof.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ASOF)
                .map(StandingsView::day)
                .orElse(null));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            throw new NotFoundException(written);
        }
    }

    @Override
    protected void show() {
        names.refresh();
        standings.show(seat().list(new FindStandings(null, null, asof.getValue()), Standings.class));
        access.show(seat().list(new FindAccess(null, null), AccessPage.class));
    }

    private List<Component> standings(List<Standings> all) {
        if (all.isEmpty()) {
            return List.of(new Paragraph(seat().text("workspace.standings.none")));
        }
        return all.stream().map(this::section).toList();
    }

    private Component section(Standings one) {
        var section = new Section(new H2(names.of(one.indicator())));
        var margin = one.margin();
        if (margin != null) {
            section.add(new Paragraph(seat().text(
                            one.usual() ? "workspace.standings.usual-margin" : "workspace.standings.margin",
                            new MarginWords(seat().wording()).of(margin))));
        }
        section.add(new SideBySideTable(seat(), names).of(one));
        var flagged = new ArrayList<>(one.flagged());
        flagged.stream().map(this::flag).forEach(section::add);
        return section;
    }

    private Component flag(Flagged flagged) {
        var card = new DivergenceCard(seat(), names, flagged);
        var own = seat().organisation();
        if (own != null && asof.getValue() == null && flagged.sides().contains(own) && !seat().is(Role.PLANNER)) {
            var dialogs = new StandingDialogs(seat(), names, banner(), this::show);
            card.add(new Button(
                    seat().text("workspace.standings.explain"), _ -> dialogs.explain(flagged.divergence(), own)));
        }
        return card;
    }

    private List<Component> access(List<AccessPage> pages) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat().text("workspace.access.title")));
        var own = seat().organisation();
        if (seat().is(Role.MONITOR) && own != null) {
            var dialogs = new StandingDialogs(seat(), names, banner(), this::show);
            drawn.add(new Button(seat().text("workspace.access.record"), _ -> dialogs.record(own)));
        }
        if (pages.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.access.none")));
        }
        pages.stream().map(this::visit).forEach(drawn::add);
        return drawn;
    }

    private Component visit(AccessPage page) {
        var card = new AccessCard(seat(), names, page);
        if (seat().is(Role.MONITOR)
                && page.takenBack() == null
                && page.visit().monitor().equals(seat().organisation())) {
            var dialogs = new StandingDialogs(seat(), names, banner(), this::show);
            card.add(new Button(seat().text("workspace.access.take-back"), _ -> dialogs.takeBack(page.access())));
        }
        return card;
    }
}
