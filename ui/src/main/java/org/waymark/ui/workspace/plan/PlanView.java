package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Begun;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.StrategyChoice;
import org.waymark.ui.workspace.crisis.CrisisView;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Part;

/** What is our strategy, as it binds and as we are drafting it? */
@Route(value = "plan", layout = MainLayout.class)
@Menu(order = 10, title = "workspace.plan.menu", icon = "vaadin:road-branches")
@RolesAllowed("PLANNER")
class PlanView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Editing editing;
    private final StrategyChoice choice;
    private final RadioButtonGroup<Edition> edition = new RadioButtonGroup<>();
    private final Part<StrategyPage> state = new Part<>(this::state);
    private final GoalTree tree;
    private final Part<StrategyPage> versions;
    private final Div empty = new Div();

    PlanView(Seat seat, Live live, Names names, Texts texts, Begun begun) {
        super(seat, live, "workspace.plan.title");
        this.names = names;
        editing = new Editing(seat, names, texts, begun, banner(), this::show, this::open);
        choice = new StrategyChoice(seat, Edition.DRAFT, this::show);
        tree = new GoalTree(seat, names, editing);
        versions = new Part<>(new Versions(seat, names)::of);
        edition.setLabel(seat.text("workspace.plan.edition"));
        edition.setItems(Edition.DRAFT, Edition.ADOPTED);
        edition.setItemLabelGenerator(one -> seat.text("workspace.edition." + Names.word(one)));
        edition.setValue(Edition.DRAFT);
        edition.addValueChangeListener(change -> show());
        var begin = new Button(
                seat.text("workspace.plan.begin"),
                click -> new StrategyAsk(editing, names, choice::choose).ask().open());
        var top = new Div(choice, edition, begin);
        top.addClassName("acts");
        var ways = new Nav(
                new RouterLink(seat.text("workspace.timeline.link"), TimelineView.class),
                new RouterLink(seat.text("workspace.compare.title"), CompareView.class),
                new RouterLink(seat.text("workspace.what-if.title"), WhatIfView.class),
                new RouterLink(seat.text("workspace.crisis.link"), CrisisView.class),
                new Anchor("plan/transplant", seat.text("workspace.transplant.title")));
        ways.setAriaLabel(seat.text("workspace.plan.ways"));
        ways.addClassName("acts");
        add(top, ways, empty, state, tree, versions);
    }

    private void open(StrategyId strategy, GoalId goal) {
        choice.choose(strategy);
        tree.choose(goal);
        show();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice.choose(event);
    }

    @Override
    protected void show() {
        names.refresh();
        choice.setEdition(edition.getValue());
        var page = choice.refresh();
        empty.removeAll();
        if (page.isEmpty()) {
            empty.add(new Paragraph(seat().text("workspace.plan.none")));
        }
        page.ifPresent(strategy -> {
            state.show(strategy);
            tree.show(strategy);
            versions.show(strategy);
        });
    }

    private List<Component> state(StrategyPage strategy) {
        var drawn = new ArrayList<Component>();
        var words = new Paragraph(
                strategy.edition() == Edition.DRAFT
                        ? seat().text(
                                        "workspace.plan.draft",
                                        names.of(strategy.outline().name()),
                                        strategy.version(),
                                        strategy.changed())
                        : seat().text(
                                        "workspace.plan.adopted",
                                        names.of(strategy.outline().name()),
                                        strategy.version()));
        words.addClassName("verdict");
        drawn.add(words);
        drawn.add(HistoryNavigation.to(
                seat(),
                Topic.of(Topic.Kind.STRATEGY, strategy.strategy().value()),
                names.of(strategy.outline().name())));
        if (strategy.edition() == Edition.DRAFT && strategy.version() > 0 && strategy.changed() > 0) {
            drawn.add(new Paragraph(
                    new Anchor(CompareView.draftOf(strategy.strategy()), seat().text("workspace.compare.draft-act"))));
        }
        drawn.addAll(new LifeLines(seat()).of(strategy));
        var inaction = strategy.means().costOfInaction();
        if (inaction != null) {
            drawn.add(new Paragraph(seat().text("workspace.means.inaction-is", names.of(inaction))));
        }
        if (strategy.mayChange()) {
            var adopt = new Button(
                    seat().text("workspace.plan.adopt", strategy.version() + 1),
                    click -> new AdoptAsk(editing, strategy).ask().open());
            adopt.addThemeVariants(ButtonVariant.PRIMARY);
            adopt.setEnabled(strategy.changed() > 0);
            var goal = new Button(
                    seat().text("workspace.plan.add-goal"),
                    click -> new GoalAsk(editing, strategy).add(null).open());
            var takeOver = new Button(
                    seat().text("workspace.terms.take-over"),
                    click -> new TakeOverAsk(editing, strategy).ask().open());
            var inactionAsk = new Button(
                    seat().text("workspace.means.inaction"),
                    click -> new MeansAsk(editing, strategy).inaction().open());
            var acts = new Div(adopt, goal, takeOver, inactionAsk);
            acts.addClassName("acts");
            drawn.add(acts);
        }
        drawn.add(new LifeCycleAsk(editing, strategy).acts());
        return drawn;
    }
}
