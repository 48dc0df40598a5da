package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.involvement.Situation;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.organisation.FindRoles;
import org.waymark.query.replay.FindReplay;
import org.waymark.query.replay.Replay;
import org.waymark.query.reporting.FindBacklog;
import org.waymark.query.reporting.Returned;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Discretion;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.StrategyChoice;
import org.waymark.ui.workspace.part.Part;

/** Is there a crisis, what holds while it lasts, and what was known and done when? */
@Route(value = "plan/crisis", layout = MainLayout.class)
@RolesAllowed("PLANNER")
public final class CrisisView extends Screen {

    private record Shown(StrategyPage plan, CrisisPage crisis) {}

    private final Handling handling;
    private final StrategyChoice choice;
    private final Select<CrisisId> which = new Select<>();
    private final Button declare;
    private final Div empty = new Div();
    private final Part<Shown> card;
    private final Part<List<Returned>> backlog;
    private final Part<List<DeclaredRole>> roles;
    private final LookBack lookBack;
    private List<CrisisPage> crises = List.of();
    private Optional<StrategyPage> plan = Optional.empty();
    private boolean filling;

    CrisisView(Seat seat, Live live, Names names, Texts texts, Discretion discretion) {
        super(seat, live, "workspace.crisis.title");
        handling = new Handling(seat, names, texts, banner(), this::show);
        choice = new StrategyChoice(seat, Edition.ADOPTED, this::show);
        card = new Part<>(shown -> List.of(new CrisisCard(handling, shown.plan(), shown.crisis())));
        backlog = new Part<>(new Postponed(seat, names)::of);
        roles = new Part<>(new CalledUpon(handling, discretion)::of);
        lookBack = new LookBack(handling);
        which.setLabel(seat.text("workspace.crisis.which"));
        which.setWidth("min(34rem, 100%)");
        which.setItemLabelGenerator(this::label);
        which.addValueChangeListener(change -> {
            if (!filling) {
                draw();
            }
        });
        declare = new Button(
                seat.text("workspace.crisis.declare"),
                click -> plan.ifPresent(
                        page -> new DeclareAsk(handling, page, crises).ask().open()));
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        var top = new Div(choice, which, declare);
        top.addClassName("acts");
        add(top, empty, card, roles, backlog, lookBack);
    }

    @Override
    protected void show() {
        handling.names().refresh();
        plan = choice.refresh();
        crises = plan.map(page -> seat().list(new FindCrises(page.strategy()), CrisisPage.class))
                .orElse(List.of());
        fill();
        roles.setVisible(plan.isPresent());
        plan.ifPresent(
                page -> roles.show(seat().list(new FindRoles(page.strategy(), Situation.CRISIS), DeclaredRole.class)));
        draw();
    }

    private void fill() {
        var chosen = which.getValue();
        var ids = crises.stream().map(CrisisPage::crisis).toList();
        filling = true;
        which.setItems(ids);
        which.setValue(ids.contains(chosen) ? chosen : ids.isEmpty() ? null : ids.getFirst());
        filling = false;
        which.setVisible(ids.size() > 1);
        declare.setEnabled(plan.isPresent());
    }

    private void draw() {
        var shown = plan.flatMap(page -> chosen().map(crisis -> new Shown(page, crisis)));
        empty.removeAll();
        if (shown.isEmpty()) {
            empty.add(
                    new Paragraph(seat().text(plan.isEmpty() ? "workspace.crisis.no-plan" : "workspace.crisis.none")));
        }
        card.setVisible(shown.isPresent());
        backlog.setVisible(shown.isPresent());
        lookBack.setVisible(shown.isPresent());
        shown.ifPresent(this::draw);
    }

    private void draw(Shown shown) {
        var crisis = shown.crisis().crisis();
        card.show(shown);
        backlog.show(seat().list(new FindBacklog(crisis, null, seat().today()), Returned.class));
        seat().find(new FindReplay(crisis, seat().today()), Replay.class)
                .ifPresent(replay -> lookBack.show(replay, shown.plan()));
    }

    private Optional<CrisisPage> chosen() {
        return crises.stream()
                .filter(page -> page.crisis().equals(which.getValue()))
                .findFirst();
    }

    private String label(CrisisId id) {
        return crises.stream()
                .filter(page -> page.crisis().equals(id))
                .map(page -> seat().text(
                                "workspace.crisis.label-of",
                                seat().wording().date(page.begins()),
                                handling.names().of(page.reason())))
                .findFirst()
                .orElse(id.value());
    }
}
