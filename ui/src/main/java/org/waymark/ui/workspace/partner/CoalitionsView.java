package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalitions;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Discretion;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** Who works together, on what, since when? */
@Route(value = "partners/coalitions", layout = MainLayout.class)
@RolesAllowed({"PLANNER", "PARTNER", "REPORTER", "ADMINISTRATOR", "MONITOR"})
class CoalitionsView extends Screen {

    private final Names names;
    private final Coordination coordination;
    private final Part<Seen> part = new Part<>(this::draw);

    /** All coalitions, and the strategies whose goals they may work on. */
    private record Seen(List<CoalitionPage> coalitions, List<StrategyPage> strategies) {}

    CoalitionsView(Seat seat, Live live, Names names, Texts texts, Discretion discretion) {
        super(seat, live, "workspace.partner.coalitions-title");
        this.names = names;
        coordination = new Coordination(seat, names, texts, discretion, banner(), this::show);
        add(new Ways(seat, CoalitionsView.class), part);
    }

    @Override
    protected void show() {
        names.refresh();
        part.show(new Seen(
                seat().list(new FindCoalitions(), CoalitionPage.class),
                seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class)));
    }

    private List<Component> draw(Seen seen) {
        var drawn = new ArrayList<Component>();
        if (seen.coalitions().isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.partner.no-coalitions")));
        }
        if (coordination.speaks() && !coordination.own().isEmpty()) {
            var form = new Button(
                    seat().text("workspace.partner.form"),
                    click -> new CharterAsk(coordination, seen.strategies())
                            .form(seen.coalitions())
                            .open());
            var acts = new Div(form);
            acts.addClassName("acts");
            drawn.add(acts);
        }
        seen.coalitions().forEach(page -> drawn.add(new CoalitionCard(coordination, page, seen.strategies())));
        return drawn;
    }
}
