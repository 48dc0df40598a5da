package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.waymark.command.Command;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;

/** Asks which goals of another strategy go on in this one. Those that served one another still do. */
final class TakeOverAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final Select<StrategyPage> source = new Select<>();
    private final CheckboxGroup<GoalEntry> goals = new CheckboxGroup<>();

    TakeOverAsk(Editing editing, StrategyPage strategy) {
        this.editing = editing;
        this.strategy = strategy;
        source.setLabel(editing.text("workspace.terms.take-from"));
        source.setItems(editing.seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .filter(page -> !page.strategy().equals(strategy.strategy()))
                .toList());
        source.setItemLabelGenerator(page -> editing.names().of(page.outline().name()));
        source.addValueChangeListener(chosen -> goals.setItems(
                chosen.getValue() == null ? List.of() : chosen.getValue().goals()));
        goals.setLabel(editing.text("workspace.terms.take-which"));
        goals.setItemLabelGenerator(entry -> editing.names().of(entry.goal().name()));
    }

    Ask ask() {
        var title = editing.text("workspace.terms.take-over");
        var asking = new Ask[1];
        asking[0] = new Ask(title, title, editing.text("workspace.cancel"), () -> {
            var from = source.getValue();
            source.setInvalid(from == null);
            return from != null && editing.send(asking[0].banner(), commands(from));
        });
        return editing.kept(
                asking[0].with(new Paragraph(editing.text("workspace.terms.take-over-what")), source, goals),
                "take-over",
                strategy.strategy().value());
    }

    private Command[] commands(StrategyPage from) {
        var taken = new ArrayList<>(strategy.goals().stream()
                .map(entry -> entry.goal().goal().value())
                .toList());
        var ids = new HashMap<GoalId, GoalId>();
        var commands = new ArrayList<Command>();
        for (var entry : from.goals()) {
            if (goals.getValue().contains(entry)) {
                var old = entry.goal();
                var id = new GoalId(Slug.of(old.name(), "goal", taken));
                taken.add(id.value());
                ids.put(old.goal(), id);
                commands.add(new TakeOverGoal(
                        strategy.strategy(),
                        new Goal(
                                id,
                                old.parent() == null ? null : ids.get(old.parent()),
                                old.horizon(),
                                old.name(),
                                old.description()),
                        new Lineage(from.strategy(), old.goal()),
                        editing.seat().me()));
            }
        }
        return commands.toArray(Command[]::new);
    }
}
