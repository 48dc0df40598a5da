package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;
import org.waymark.command.Command;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.StrategyCommand.DropMeasure;
import org.waymark.command.strategy.StrategyCommand.DropMilestone;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks why a measure or a step leaves the draft. */
final class DropAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final TextArea reason;

    DropAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        reason = Forms.text(editing.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
    }

    Ask ask(String name, Measure measure) {
        return ask(
                name,
                measure.measure().value(),
                (revision, why) -> new DropMeasure(
                        strategy.strategy(),
                        measure.measure(),
                        revision,
                        why,
                        editing.seat().me()));
    }

    Ask ask(String name, Milestone step) {
        return ask(
                name,
                step.milestone().value(),
                (revision, why) -> new DropMilestone(
                        strategy.strategy(),
                        step.milestone(),
                        revision,
                        why,
                        editing.seat().me()));
    }

    private Ask ask(String name, String part, BiFunction<Integer, String, Command> drop) {
        var seen = new Seen(strategy.strategy(), entry);
        var asking = new Ask[1];
        asking[0] = new Ask(
                editing.text("workspace.plan.drop"),
                editing.text("workspace.plan.drop"),
                editing.text("workspace.cancel"),
                () -> editing.send(
                        asking[0].banner(),
                        seen,
                        revision -> drop.apply(revision, reason.getValue().strip())));
        return editing.kept(
                asking[0].with(new Paragraph(editing.text("workspace.plan.drop-part", name)), reason),
                "drop",
                strategy.strategy().value(),
                part);
    }
}
