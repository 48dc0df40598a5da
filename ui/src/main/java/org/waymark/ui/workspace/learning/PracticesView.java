package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.query.practice.FindPractices;
import org.waymark.query.practice.PracticePage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What worked elsewhere, what failed, and what of it may everybody read? */
@Route(value = "practices", layout = MainLayout.class)
@Menu(order = 42, title = "workspace.practice.menu", icon = "vaadin:lightbulb")
@RolesAllowed({"PLANNER", "PARTNER"})
class PracticesView extends Screen {

    private final Names names;
    private final PracticeDesk desk;
    private final Part<List<PracticePage>> cards = new Part<>(this::cards);

    PracticesView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.practice.title");
        this.names = names;
        desk = new PracticeDesk(seat, names, texts, banner(), this::show);
        var tell = new Button(
                seat.text("workspace.practice.tell"),
                click -> new PracticeAsk(desk).tell().open());
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        var top = new Div(tell);
        top.addClassName("acts");
        add(top);
        if (seat.is(Role.PLANNER)) {
            var ways = new Nav(
                    new RouterLink(seat.text("workspace.transplant.title"), TransplantView.class),
                    new RouterLink(seat.text("workspace.equal-time.title"), TransplantCompareView.class));
            ways.setAriaLabel(seat.text("workspace.plan.ways"));
            ways.addClassName("acts");
            add(ways);
        }
        add(cards);
    }

    @Override
    protected void show() {
        names.refresh();
        cards.show(seat().list(new FindPractices(), PracticePage.class).stream()
                .sorted(Comparator.comparing(PracticesView::order))
                .toList());
    }

    /** What waits for a planner first, what is gone last. */
    private static String order(PracticePage page) {
        var rank = page.withdrawn() != null ? 2 : page.published() == null ? 0 : 1;
        return rank + page.practice().value();
    }

    private List<Component> cards(List<PracticePage> pages) {
        var drawn = new ArrayList<Component>();
        if (pages.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.practice.none")));
            return drawn;
        }
        drawn.add(new Paragraph(seat().text("workspace.practice.count", pages.size())));
        var goals = new PracticeGoals(seat(), names);
        pages.forEach(page -> drawn.add(new PracticeCard(desk, page, goals)));
        return drawn;
    }
}
