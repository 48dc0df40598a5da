package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.strategy.GoalCommand.MoveGoal;
import org.waymark.command.strategy.GoalCommand.ServeGoals;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.Ask;

/** Asks what a goal serves: the goal above it, and others besides. */
final class AboveAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final GoalEdit edit;

    AboveAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        edit = GoalEdit.of(editing, strategy, entry);
    }

    /** Above it may be any goal but itself; one that serves it is refused with the reason. */
    Ask move() {
        var above = new ComboBox<GoalEntry>(editing.text("workspace.terms.parent"));
        var goals = others().toList();
        above.setItems(goals);
        above.setItemLabelGenerator(this::name);
        above.setPlaceholder(editing.text("workspace.terms.no-parent"));
        above.setClearButtonVisible(true);
        goals.stream()
                .filter(other -> other.goal().goal().equals(entry.goal().parent()))
                .findFirst()
                .ifPresent(above::setValue);
        return edit.ask(
                "move",
                revision -> {
                    var parent = above.getValue();
                    return Optional.of(new MoveGoal(
                            strategy.strategy(),
                            entry.goal().goal(),
                            revision,
                            parent == null ? null : parent.goal().goal(),
                            editing.seat().me()));
                },
                new Paragraph(editing.text("workspace.terms.move-what")),
                above);
    }

    Ask serve() {
        var others = new MultiSelectComboBox<GoalEntry>(editing.text("workspace.terms.also-serves"));
        var goals = others().filter(
                        other -> !other.goal().goal().equals(entry.goal().parent()))
                .toList();
        others.setItems(goals);
        others.setItemLabelGenerator(this::name);
        others.setValue(goals.stream()
                .filter(other ->
                        entry.terms().alsoServes().contains(other.goal().goal()))
                .toList());
        return edit.ask(
                "serve",
                revision -> Optional.of(new ServeGoals(
                        strategy.strategy(),
                        entry.goal().goal(),
                        revision,
                        others.getValue().stream()
                                .map(other -> other.goal().goal())
                                .toList(),
                        editing.seat().me())),
                others);
    }

    private Stream<GoalEntry> others() {
        return strategy.goals().stream()
                .filter(other -> !other.goal().goal().equals(entry.goal().goal()));
    }

    private String name(GoalEntry goal) {
        return editing.names().of(goal.goal().name());
    }
}
