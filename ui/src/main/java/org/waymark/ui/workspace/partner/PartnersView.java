package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.command.involvement.Situation;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.FindCoverage;
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

/** Who does what, in calm and in crisis, and for what is there nobody? */
@Route(value = "partners", layout = MainLayout.class)
@Menu(order = 40, title = "workspace.partner.menu", icon = "vaadin:handshake")
@RolesAllowed({"PLANNER", "PARTNER", "REPORTER", "ADMINISTRATOR", "MONITOR"})
class PartnersView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Coordination coordination;
    private final Part<Seen> part = new Part<>(this::draw);
    private Looking looking = new Looking(null, Situation.CALM, null);

    /** What is looked at, with the strategies there are. */
    private record Seen(Looking looking, List<StrategyPage> strategies, Optional<Coverage> coverage) {}

    PartnersView(Seat seat, Live live, Names names, Texts texts, Discretion discretion) {
        super(seat, live, "workspace.partner.title");
        this.names = names;
        coordination = new Coordination(seat, names, texts, discretion, banner(), this::show);
        add(new Ways(seat, PartnersView.class), part);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        looking = Looking.in(event.getLocation());
    }

    @Override
    protected void show() {
        names.refresh();
        var strategies = seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class);
        if (looking.strategy() == null && !strategies.isEmpty()) {
            looking = looking.in(strategies.getFirst().strategy());
        }
        var strategy = looking.strategy();
        var coverage = strategy == null
                ? Optional.<Coverage>empty()
                : seat().find(new FindCoverage(strategy, looking.situation(), looking.place(), null), Coverage.class);
        part.show(new Seen(looking, strategies, coverage));
    }

    private List<Component> draw(Seen seen) {
        var drawn = new ArrayList<Component>();
        var strategy = seen.strategies().stream()
                .filter(page -> page.strategy().equals(seen.looking().strategy()))
                .findFirst();
        if (seen.coverage().isEmpty() || strategy.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.partner.no-strategy")));
            return drawn;
        }
        var coverage = seen.coverage().get();
        if (seen.strategies().size() > 1) {
            var plans = Looking.nav(seat(), "workspace.strategy");
            seen.strategies()
                    .forEach(page -> plans.add(seen.looking()
                            .link(
                                    names.of(page.outline().name()),
                                    seen.looking().in(page.strategy()))));
            drawn.add(plans);
        }
        var situations = Looking.nav(seat(), "site.partners.by-situation");
        for (var one : Situation.values()) {
            situations.add(seen.looking()
                    .link(
                            seat().text("site.situation." + one.name()),
                            seen.looking().during(one)));
        }
        drawn.add(situations);
        drawn.add(places(seen.looking(), coverage));
        drawn.add(new Paragraph(sentence(coverage)));
        drawn.add(acts(strategy.get(), coverage));
        drawn.add(new H2(names.of(strategy.get().outline().name())));
        drawn.add(new WhoTable(coordination).show(coverage));
        return drawn;
    }

    private Component places(Looking now, Coverage coverage) {
        var nav = Looking.nav(seat(), "site.partners.by-place");
        nav.add(now.link(seat().text("site.partners.everywhere"), now.at(null)));
        coverage.named().forEach(place -> nav.add(now.link(names.of(place), now.at(place))));
        coverage.silent()
                .forEach(place -> nav.add(
                        now.link(names.of(place) + " – " + seat().text("site.partners.silent"), now.at(place))));
        var details = new NativeDetails(seat().text("site.partners.by-place"), nav);
        details.setOpen(now.place() != null);
        return details;
    }

    private String sentence(Coverage coverage) {
        return seat().text(
                                "site.partners.sentence",
                                seat().text("site.in-situation."
                                        + coverage.situation().name()),
                                coverage.somebody(),
                                coverage.nobody(),
                                coverage.several())
                + " "
                + seat().text(
                                "site.partners.places",
                                coverage.named().size(),
                                coverage.silent().size());
    }

    private Component acts(StrategyPage strategy, Coverage coverage) {
        var acts = new Div();
        acts.addClassName("acts");
        if (!coordination.own().isEmpty() && coordination.speaks()) {
            var declare = new Button(
                    seat().text("workspace.partner.declare"),
                    click -> new RoleAsk(coordination, strategy)
                            .declare(coverage)
                            .open());
            declare.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
            acts.add(declare);
        } else if (coordination.speaks()) {
            acts.add(new Text(seat().text("workspace.partner.no-organisation")));
        }
        var csv = new Anchor(
                "/api/v1/strategies/" + strategy.strategy().value() + "/roles?format=csv",
                seat().text("site.partners.csv"));
        csv.setRouterIgnore(true);
        acts.add(csv);
        return acts;
    }
}
