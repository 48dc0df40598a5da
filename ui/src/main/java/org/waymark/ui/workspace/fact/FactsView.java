package org.waymark.ui.workspace.fact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.fact.FactPage;
import org.waymark.query.fact.FindFacts;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.fact.Facts;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What do we say in public beside our figures, and on which sources? */
@Route(value = "facts", layout = MainLayout.class)
@Menu(order = 43, title = "workspace.facts.menu", icon = "vaadin:megaphone")
@RolesAllowed("PLANNER")
class FactsView extends Screen {

    private final Names names;
    private final Texts texts;
    private final Facts facts;
    private final Part<List<FactPage>> cards = new Part<>(this::cards);
    private final Button tell;

    FactsView(Seat seat, Live live, Names names, Texts texts, Facts facts) {
        super(seat, live, "workspace.facts.title");
        this.names = names;
        this.texts = texts;
        this.facts = facts;
        tell = new Button(seat.text("workspace.facts.tell"), _ -> ask().tell().open());
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        var top = new Div(tell);
        top.addClassName("acts");
        add(top, cards);
    }

    @Override
    protected void show() {
        names.refresh();
        tell.setEnabled(!plans().isEmpty());
        cards.show(seat().list(new FindFacts(), FactPage.class));
    }

    private List<Component> cards(List<FactPage> pages) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(
                plans().isEmpty()
                        ? seat().text("workspace.facts.no-plan")
                        : seat().text("workspace.facts.count", pages.size())));
        pages.forEach(page -> drawn.add(new FactCard(seat(), names, facts, ask(), page)));
        return drawn;
    }

    private FactAsk ask() {
        return new FactAsk(seat(), names, texts, facts, plans(), banner(), this::show);
    }

    private List<StrategyPage> plans() {
        return seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class);
    }
}
