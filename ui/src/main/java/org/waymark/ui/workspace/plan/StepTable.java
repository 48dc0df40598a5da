package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.history.Topic;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.milestone.Told;
import org.waymark.ui.workspace.milestone.When;
import org.waymark.ui.workspace.part.DataTable;

/** The steps planned for a goal: who answers for each, when it is due, and what it waits for. */
final class StepTable extends Div {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final Map<MilestoneId, MilestonePage> told;
    private final boolean acts;

    StepTable(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        told = Told.of(editing.seat(), strategy.strategy());
        acts = strategy.mayChange() || strategy.version() > 0;
        if (entry.milestones().isEmpty()) {
            add(new Paragraph(editing.text("workspace.plan.no-milestones")));
            return;
        }
        var heads = new ArrayList<>(List.of(
                editing.text("workspace.plan.milestone"),
                editing.text("workspace.plan.responsible"),
                editing.text("workspace.plan.due"),
                editing.text("workspace.step.depends-on"),
                editing.text("workspace.step.review"),
                editing.text("workspace.step.stage")));
        if (acts) {
            heads.add(editing.text("workspace.act"));
        }
        var table = new DataTable(editing.text("workspace.plan.milestones"), heads, 99);
        entry.milestones().forEach(step -> table.row(cells(step)));
        add(table);
    }

    private List<Component> cells(Milestone step) {
        var names = editing.names();
        var cells = new ArrayList<Component>(List.of(
                new Text(names.of(step.name())),
                new Text(list(step.responsible().stream().map(names::of).toList())),
                new Text(When.of(editing.seat(), step)),
                new Text(list(step.dependsOn().stream().map(this::name).toList())),
                new Text(ReviewWhenAsk.word(editing, step.review())),
                new Text(Told.words(editing.seat(), told.get(step.milestone())))));
        if (acts) {
            cells.add(acts(step));
        }
        return cells;
    }

    private String list(List<String> names) {
        return names.isEmpty() ? "–" : names.stream().collect(Collectors.joining(editing.text("workspace.comma")));
    }

    private String name(MilestoneId id) {
        return strategy.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(step -> step.milestone().equals(id))
                .findFirst()
                .map(step -> editing.names().of(step.name()))
                .orElse(id.value());
    }

    private Component acts(Milestone step) {
        var name = editing.names().of(step.name());
        var buttons = new ArrayList<Button>();
        if (strategy.version() > 0) {
            buttons.add(act(
                    "workspace.step.report",
                    () -> editing.progress()
                            .ask(new MilestoneProgressId(strategy.strategy(), step.milestone()), name)
                            .open()));
        }
        if (strategy.mayChange()) {
            buttons.add(act(
                    "workspace.plan.move",
                    () -> new MilestoneAsk(editing, strategy, entry).move(step).open()));
            buttons.add(act(
                    "workspace.step.wait",
                    () -> new WaitAsk(editing, strategy, entry).ask(step).open()));
            buttons.add(act(
                    "workspace.step.review-act",
                    () -> new ReviewWhenAsk(editing, strategy, entry).ask(step).open()));
            buttons.add(act(
                    "workspace.plan.drop",
                    () -> new DropAsk(editing, strategy, entry).ask(name, step).open()));
        }
        var topic = Topic.of(
                Topic.Kind.MILESTONE,
                strategy.strategy().value(),
                step.milestone().value());
        return new Div(
                RowActs.of(name, buttons.toArray(Button[]::new)), HistoryNavigation.to(editing.seat(), topic, name));
    }

    private Button act(String key, Runnable does) {
        return new Button(editing.text(key), click -> does.run());
    }
}
