package org.waymark.ui.workspace.plan;

import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.StrategyCommand.SetTarget;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.Ask;

/** Asks for the baseline and path of a measure. */
final class TargetAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final Measure measure;

    TargetAsk(Editing editing, StrategyPage strategy, GoalEntry entry, Measure measure) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        this.measure = measure;
    }

    Ask ask() {
        var seen = new Seen(strategy.strategy(), entry);
        var fields = new TargetFields(editing).holding(measure.target());
        var causes = new CausesField(editing, strategy.strategy());
        seen.comparing(fields.of(measure.measure()));
        var asking = new Ask[1];
        asking[0] = new Ask(
                editing.text("workspace.plan.set-target-of", editing.names().of(measure.indicator())),
                editing.text("workspace.plan.keep"),
                editing.text("workspace.cancel"),
                () -> {
                    var target = fields.read();
                    return target.isPresent()
                            && editing.send(
                                    asking[0].banner(),
                                    seen,
                                    revision -> new SetTarget(
                                            strategy.strategy(),
                                            measure.measure(),
                                            revision,
                                            target.get(),
                                            causes.causes(),
                                            editing.seat().me()));
                });
        return editing.kept(
                asking[0].with(fields, causes),
                "set-target",
                strategy.strategy().value(),
                measure.measure().value());
    }
}
