package org.waymark.ui.workspace.release;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.query.disclosure.FindPolicies;
import org.waymark.query.disclosure.PolicyPage;
import org.waymark.query.release.FindReleases;
import org.waymark.query.release.ReleasePage;
import org.waymark.ui.Releases;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** What goes out when, may it, and what would it withhold? */
@Route(value = "releases", layout = MainLayout.class)
@Menu(order = 25, title = "workspace.release.menu", icon = "vaadin:newspaper")
@RolesAllowed({"PLANNER", "REVIEWER", "MONITOR", "ADMINISTRATOR"})
class ReleasesView extends Screen {

    private final Names names;
    private final ReleaseDesk desk;
    private final Part<List<ReleasePage>> cards = new Part<>(this::cards);
    private final Part<List<PolicyPage>> policies = new Part<>(this::policies);

    ReleasesView(Seat seat, Live live, Names names, Texts texts, Releases releases) {
        super(seat, live, "workspace.release.title");
        this.names = names;
        desk = new ReleaseDesk(seat, names, texts, releases, banner(), this::show);
        if (seat.is(Role.PLANNER)) {
            var draft = new Button(
                    seat.text("workspace.release.draft"),
                    click -> new ReleaseAsk(desk).draft().open());
            draft.addThemeVariants(ButtonVariant.PRIMARY);
            var guard = new Button(
                    seat.text("workspace.release.guard"),
                    click -> new GuardAsk(desk).guard().open());
            var top = new Div(draft, guard);
            top.addClassName("acts");
            add(top);
        }
        add(cards, policies);
    }

    @Override
    protected void show() {
        names.refresh();
        cards.show(seat().list(new FindReleases(), ReleasePage.class));
        policies.show(seat().list(new FindPolicies(), PolicyPage.class));
    }

    private List<Component> cards(List<ReleasePage> pages) {
        var drawn = new ArrayList<Component>();
        if (pages.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.release.none")));
        }
        pages.forEach(page -> drawn.add(new ReleaseCard(desk, page)));
        return drawn;
    }

    private List<Component> policies(List<PolicyPage> pages) {
        var drawn = new ArrayList<Component>(List.of(
                new H2(seat().text("workspace.release.guarding")),
                new Paragraph(seat().text("workspace.release.usual"))));
        if (!pages.isEmpty()) {
            drawn.add(table(pages));
        }
        return drawn;
    }

    private DataTable table(List<PolicyPage> pages) {
        var table = new DataTable(
                seat().text("workspace.release.guarding"),
                List.of(
                        seat().text("workspace.release.data-set"),
                        seat().text("workspace.release.control"),
                        seat().text("workspace.plan.reason")),
                3);
        pages.forEach(page -> {
            var guarding = page.guarding();
            table.row(
                    names.of(page.indicator()),
                    guarding.guarded()
                            ? seat().text(
                                            "workspace.release.guarded",
                                            guarding.openly(),
                                            guarding.partners(),
                                            guarding.reviewers(),
                                            guarding.base())
                            : seat().text("workspace.release.open"),
                    page.reason());
        });
        return table;
    }
}
