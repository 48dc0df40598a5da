package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.DropGoal;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a goal's words: a new one, other words for one, or the reason to give one up. */
final class GoalAsk {

    private final Editing editing;
    private final StrategyPage strategy;

    GoalAsk(Editing editing, StrategyPage strategy) {
        this.editing = editing;
        this.strategy = strategy;
    }

    Ask add(@Nullable GoalId parent) {
        var horizon = new Select<Horizon>();
        horizon.setLabel(editing.text("workspace.plan.horizon"));
        horizon.setItems(Horizon.values());
        horizon.setItemLabelGenerator(one -> editing.text("workspace.horizon." + Names.word(one)));
        horizon.setValue(Horizon.SHORT);
        var name = editing.words("workspace.plan.goal-name");
        var description = editing.words("workspace.plan.goal-description");
        var asking = new Ask[1];
        asking[0] = ask("workspace.plan.add-goal", "workspace.plan.add", () -> {
            var words = name.read();
            var more = description.read();
            if (words.isEmpty() || more.isEmpty()) {
                return false;
            }
            var taken = strategy.goals().stream()
                    .map(entry -> entry.goal().goal().value())
                    .toList();
            var id = new GoalId(Slug.of(words.get(), "goal", taken));
            var goal = new Goal(id, parent, horizon.getValue(), words.get(), more.get());
            return editing.send(
                    asking[0].banner(),
                    new AddGoal(strategy.strategy(), goal, editing.seat().me()));
        });
        return editing.kept(
                asking[0].with(horizon, name, description),
                "add-goal",
                strategy.strategy().value(),
                parent == null ? "" : parent.value());
    }

    Ask reword(GoalEntry entry) {
        var seen = new Seen(strategy.strategy(), entry);
        var name =
                editing.words("workspace.plan.goal-name").holding(entry.goal().name());
        var description = editing.words("workspace.plan.goal-description")
                .holding(entry.goal().description());
        var causes = new CausesField(editing, strategy.strategy());
        seen.comparing(new GoalWords(name, description));
        var asking = new Ask[1];
        asking[0] = ask("workspace.plan.reword", "workspace.plan.keep", () -> {
            var words = name.read();
            var more = description.read();
            return words.isPresent()
                    && more.isPresent()
                    && editing.send(
                            asking[0].banner(),
                            seen,
                            revision -> new RewordGoal(
                                    strategy.strategy(),
                                    entry.goal().goal(),
                                    revision,
                                    words.get(),
                                    more.get(),
                                    causes.causes(),
                                    editing.seat().me()));
        });
        return editing.kept(
                asking[0].with(name, description, causes),
                "reword-goal",
                strategy.strategy().value(),
                entry.goal().goal().value());
    }

    Ask drop(GoalEntry entry) {
        var seen = new Seen(strategy.strategy(), entry);
        var reason = Forms.text(editing.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.plan.drop",
                "workspace.plan.drop",
                () -> editing.send(
                        asking[0].banner(),
                        seen,
                        revision -> new DropGoal(
                                strategy.strategy(),
                                entry.goal().goal(),
                                revision,
                                reason.getValue().strip(),
                                editing.seat().me())));
        return editing.kept(
                asking[0].with(
                        new Paragraph(editing.text(
                                "workspace.plan.drop-what",
                                editing.names().of(entry.goal().name()))),
                        reason),
                "drop-goal",
                strategy.strategy().value(),
                entry.goal().goal().value());
    }

    private Ask ask(String title, String act, java.util.function.BooleanSupplier done) {
        return new Ask(editing.text(title), editing.text(act), editing.text("workspace.cancel"), done);
    }
}
