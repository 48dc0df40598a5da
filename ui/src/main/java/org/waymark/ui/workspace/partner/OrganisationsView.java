package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.organisation.FindInvolvement;
import org.waymark.query.organisation.OrganisationPage;
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

/** Who is this organisation, where and in which fields does it work, and what has it declared? */
@Route(value = "partners/organisations", layout = MainLayout.class)
@RolesAllowed({"PLANNER", "PARTNER", "REPORTER", "ADMINISTRATOR", "MONITOR"})
class OrganisationsView extends Screen {

    private final Names names;
    private final Coordination coordination;
    private final ComboBox<OrganisationPage> choice;
    private final Part<Seen> part = new Part<>(this::draw);
    private @Nullable OrganisationId chosen;
    private boolean filling;

    /** One organisation with everything it ever declared, strategy by strategy. */
    record Seen(Optional<OrganisationPage> page, List<Declared> declared) {}

    /** What was declared for one strategy. */
    record Declared(StrategyPage strategy, List<DeclaredRole> roles) {}

    OrganisationsView(Seat seat, Live live, Names names, Texts texts, Discretion discretion) {
        super(seat, live, "workspace.partner.organisations-title");
        this.names = names;
        coordination = new Coordination(seat, names, texts, discretion, banner(), this::show);
        choice = coordination.organisation("workspace.partner.organisation", List.of());
        choice.setWidth("min(30rem, 100%)");
        choice.addValueChangeListener(change -> {
            if (!filling && change.getValue() != null) {
                chosen = change.getValue().organisation();
                show();
            }
        });
        var acts = new Div(choice);
        acts.addClassName("acts");
        if (coordination.coordinates()) {
            acts.add(new Button(
                    seat.text("workspace.partner.register"),
                    click -> new RegisterAsk(coordination).ask().open()));
        }
        chosen = seat.organisation();
        add(new Ways(seat, OrganisationsView.class), acts, part);
    }

    @Override
    protected void show() {
        names.refresh();
        var all = names.organisations();
        var page = all.stream()
                .filter(one -> one.organisation().equals(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
        filling = true;
        choice.setItems(all);
        page.ifPresent(choice::setValue);
        filling = false;
        part.show(new Seen(page, page.stream().flatMap(this::declared).toList()));
    }

    private Stream<Declared> declared(OrganisationPage page) {
        return seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .map(strategy -> new Declared(
                        strategy,
                        seat().list(new FindInvolvement(strategy.strategy()), DeclaredRole.class).stream()
                                .filter(role -> role.organisation().equals(page.organisation()))
                                .toList()))
                .filter(declared -> !declared.roles().isEmpty());
    }

    private List<Component> draw(Seen seen) {
        return seen.page()
                .map(page -> List.<Component>of(
                        new OrganisationPanel(coordination, page), new RolePanel(coordination, seen.declared())))
                .orElseGet(() -> List.of(new Paragraph(seat().text("workspace.partner.nobody"))));
    }
}
