package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.transplant.Part.State;
import org.waymark.ui.transplant.Transplant;
import org.waymark.ui.transplant.Transplants;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.StrategyChoice;
import org.waymark.ui.workspace.part.Part;

/** Which goal of another plan do we take into ours, and what of it can come along? */
@Route(value = "plan/transplant", layout = MainLayout.class)
@RolesAllowed("PLANNER")
class TransplantView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Transplants transplants;
    private final StrategyChoice into;
    private final TransplantSource source;
    private final TransplantChoices choices;
    private final Part<Transplant> preview;
    private final Div empty = new Div();

    TransplantView(Seat seat, Live live, Names names, Transplants transplants) {
        super(seat, live, "workspace.transplant.title");
        this.names = names;
        this.transplants = transplants;
        into = new StrategyChoice(seat, Edition.DRAFT, this::show);
        source = new TransplantSource(seat, names, transplants, this::look);
        choices = new TransplantChoices(seat, names, this::look);
        preview = new Part<>(this::preview);
        var way = new RouterLink(seat.text("workspace.equal-time.title"), TransplantCompareView.class);
        add(new Paragraph(seat.text("workspace.transplant.what")), way, empty, into, source, choices, preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        into.choose(event);
        event.getLocation().getQueryParameters().getSingleParameter("from").ifPresent(source::want);
    }

    @Override
    protected void show() {
        names.refresh();
        var draft = draft();
        empty.removeAll();
        source.setVisible(draft.isPresent());
        choices.setVisible(draft.isPresent());
        if (draft.isEmpty()) {
            empty.add(new Paragraph(seat().text("workspace.transplant.no-draft")));
        }
        draft.ifPresent(page -> {
            source.offer(page.strategy());
            choices.into(page);
        });
        look();
    }

    private Optional<StrategyPage> draft() {
        return into.refresh().filter(StrategyPage::mayChange);
    }

    /** Thinks it through on the draft as it stands; nothing is sent. */
    private void look() {
        var looked = draft().flatMap(page -> source.tree()
                .flatMap(tree -> transplants.look(seat().account(), page.strategy(), tree, choices.read())));
        preview.setVisible(looked.isPresent());
        looked.ifPresent(preview::show);
    }

    private List<Component> preview(Transplant transplant) {
        var drawn = new ArrayList<>(new TransplantPreview(seat(), names).of(transplant));
        var add = new Button(
                seat().text("workspace.transplant.add", transplant.count(State.NEW)), click -> add(transplant));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(transplant.mayBeAdded() && !transplant.isDone());
        var acts = new Div(add);
        acts.addClassName("acts");
        drawn.add(acts);
        return drawn;
    }

    private void add(Transplant transplant) {
        if (seat().act(banner(), transplant, key -> transplants.add(seat().account(), transplant))) {
            banner().tell(seat().text("workspace.transplant.added", transplant.count(State.NEW)));
            show();
        }
    }
}
