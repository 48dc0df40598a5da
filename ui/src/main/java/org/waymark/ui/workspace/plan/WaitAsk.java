package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.StrategyCommand.DependOn;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.Ask;

/** Asks which steps another one waits for. */
final class WaitAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;

    WaitAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
    }

    /** The steps of the whole strategy to choose from, but for the one that waits. */
    static MultiSelectComboBox<Milestone> field(Editing editing, StrategyPage strategy, Milestone... but) {
        var others = new MultiSelectComboBox<Milestone>(editing.text("workspace.step.depends-on"));
        others.setItems(strategy.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(step -> !java.util.List.of(but).contains(step))
                .toList());
        others.setItemLabelGenerator(step -> editing.names().of(step.name()));
        return others;
    }

    Ask ask(Milestone step) {
        var seen = new Seen(strategy.strategy(), entry);
        var others = field(editing, strategy, step);
        others.setValue(strategy.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(other -> step.dependsOn().contains(other.milestone()))
                .toList());
        var asking = new Ask[1];
        asking[0] = new Ask(
                editing.text("workspace.step.wait"),
                editing.text("workspace.plan.keep"),
                editing.text("workspace.cancel"),
                () -> editing.send(
                        asking[0].banner(),
                        seen,
                        revision -> new DependOn(
                                strategy.strategy(),
                                step.milestone(),
                                revision,
                                others.getValue().stream()
                                        .map(Milestone::milestone)
                                        .toList(),
                                editing.seat().me())));
        return editing.kept(
                asking[0].with(others),
                "wait",
                strategy.strategy().value(),
                step.milestone().value());
    }
}
