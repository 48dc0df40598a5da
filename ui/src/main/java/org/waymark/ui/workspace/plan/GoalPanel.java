package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.strategy.Measure;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.DataTable;

/** One goal: its words, how it is measured, which steps are planned, and what a planner may change in the draft. */
final class GoalPanel extends Article {

    private final Seat seat;
    private final Names names;
    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final boolean drafting;

    GoalPanel(Seat seat, Names names, Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.seat = seat;
        this.names = names;
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        drafting = strategy.mayChange();
        addClassName("card");
        var goal = entry.goal();
        var horizon = new Paragraph(seat.text("workspace.horizon." + Names.word(goal.horizon())));
        horizon.addClassName("muted");
        add(new H2(names.of(goal.name())), horizon, new Paragraph(names.of(goal.description())));
        new TermsLines(editing, strategy).of(entry).forEach(this::add);
        add(HistoryNavigation.to(seat, topic(Topic.Kind.GOAL, goal.goal().value()), names.of(goal.name())));
        var asks = new GoalAsk(editing, strategy);
        acts(
                act("workspace.plan.reword", () -> asks.reword(entry).open()),
                act("workspace.plan.add-below", () -> asks.add(goal.goal()).open()),
                act("workspace.terms.promise", () -> terms().promise().open()),
                act("workspace.terms.address", () -> terms().address().open()),
                act("workspace.terms.entrust", () -> terms().entrust().open()),
                act("workspace.terms.move", () -> above().move().open()),
                act("workspace.terms.serve", () -> above().serve().open()),
                act("workspace.plan.drop", () -> asks.drop(entry).open()));
        add(new H3(seat.text("workspace.plan.measures")));
        measures();
        acts(act(
                "workspace.plan.add-measure",
                () -> new MeasureAsk(editing, strategy, entry).ask().open()));
        add(new H3(seat.text("workspace.plan.milestones")));
        add(new StepTable(editing, strategy, entry));
        acts(act(
                "workspace.plan.plan-milestone",
                () -> new MilestoneAsk(editing, strategy, entry).plan().open()));
        add(new ServicePanel(editing, strategy, entry));
        if (binds()) {
            var file = new Anchor(
                    "/api/v1/strategies/"
                            + strategy.strategy().value()
                            + "/goals/"
                            + goal.goal().value()
                            + ".json",
                    seat.text("workspace.plan.export-goal"));
            file.setRouterIgnore(true);
            add(file);
        }
        add(new H3(seat.text("workspace.means.title")), new MeansTable(editing, strategy, entry));
        acts(act(
                "workspace.means.record",
                () -> new MeansAsk(editing, strategy).record(entry).open()));
    }

    private boolean binds() {
        return seat.find(new FindStrategy(strategy.strategy(), Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(page -> page.goals().stream())
                .anyMatch(other -> other.goal().goal().equals(entry.goal().goal()));
    }

    private TermsAsk terms() {
        return new TermsAsk(editing, strategy, entry);
    }

    private AboveAsk above() {
        return new AboveAsk(editing, strategy, entry);
    }

    private Button act(String key, Runnable does) {
        return new Button(seat.text(key), click -> does.run());
    }

    private void acts(Button... buttons) {
        var acts = new Div(buttons);
        acts.addClassName("acts");
        acts.setVisible(drafting);
        add(acts);
    }

    private void measures() {
        if (entry.measures().isEmpty()) {
            add(new Paragraph(seat.text("workspace.plan.no-measures")));
            return;
        }
        var table = table(
                "workspace.plan.measures",
                "workspace.indicator",
                "workspace.terms.type",
                "workspace.place",
                "workspace.group");
        entry.measures()
                .forEach(measure -> table.row(List.of(
                        link(measure),
                        new Text(type(measure)),
                        new Text(names.of(measure.place())),
                        new Text(names.of(measure.headline())),
                        new Text(target(measure)),
                        measureActs(measure))));
        add(table);
    }

    private DataTable table(String caption, String... keys) {
        var heads = Stream.concat(Stream.of(keys), Stream.of("workspace.plan.target", "workspace.act"))
                .map(seat::text)
                .toList();
        return new DataTable(seat.text(caption), heads, 99);
    }

    /** To the page that asks whether the target is sound. */
    private Component link(Measure measure) {
        return new Anchor(
                "plan/indicator/" + measure.measure().value() + "?strategy="
                        + strategy.strategy().value(),
                names.of(measure.indicator()));
    }

    private Topic topic(Topic.Kind kind, String id) {
        return Topic.of(kind, strategy.strategy().value(), id);
    }

    private Component measureActs(Measure measure) {
        var name = names.of(measure.indicator());
        var history = HistoryNavigation.to(
                seat, topic(Topic.Kind.MEASURE, measure.measure().value()), name);
        return drafting ? new Div(targetActs(measure, name), history) : history;
    }

    private Component targetActs(Measure measure, String name) {
        return RowActs.of(
                name,
                act(
                        "workspace.plan.set-target",
                        () -> new TargetAsk(editing, strategy, entry, measure)
                                .ask()
                                .open()),
                act(
                        "workspace.plan.drop",
                        () -> new DropAsk(editing, strategy, entry)
                                .ask(name, measure)
                                .open()));
    }

    /** In policy or in practice: the structure, the process or the outcome. */
    private String type(Measure measure) {
        return names.page(measure.indicator())
                .map(page -> seat.text(
                        "workspace.type." + Names.word(page.definition().type())))
                .orElse("–");
    }

    private String target(Measure measure) {
        var target = measure.target();
        if (target.sentence() != null) {
            return names.of(target.sentence());
        }
        if (target.path().isEmpty()) {
            return seat.text("workspace.plan.no-target");
        }
        var path = target.path().stream()
                .map(mark -> seat.text(
                        "workspace.plan.mark",
                        names.of(mark.value(), measure.indicator()),
                        seat.wording().upright(mark.period().code())))
                .collect(Collectors.joining(seat.text("workspace.comma")));
        return target.illustrative() ? seat.text("workspace.plan.illustrative", path) : path;
    }
}
