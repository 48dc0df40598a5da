package org.waymark.ui.workspace.plan;

import org.waymark.command.strategy.ServingCommand.StopServing;
import org.waymark.query.commitment.Serving;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks why something serves a commitment no longer; what never bound needs no reason. */
final class StopAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final Serving serving;

    StopAsk(Editing editing, StrategyPage strategy, Serving serving) {
        this.editing = editing;
        this.strategy = strategy;
        this.serving = serving;
    }

    Ask ask() {
        var reason = Forms.text(editing.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(serving.binding());
        reason.setHelperText(
                editing.text(serving.binding() ? "workspace.serving.reason-needed" : "workspace.serving.reason-free"));
        var asking = new Ask[1];
        var commitment = serving.service().commitment();
        asking[0] = new Ask(
                editing.text("workspace.serving.stop-what", commitment.value()),
                editing.text("workspace.serving.stop"),
                editing.text("workspace.cancel"),
                () -> editing.send(
                        asking[0].banner(),
                        new StopServing(
                                strategy.strategy(),
                                serving.service().promise(),
                                commitment,
                                reason.getValue().strip(),
                                editing.seat().me())));
        return editing.kept(
                asking[0].with(reason),
                "stop-serving",
                strategy.strategy().value(),
                serving.service().promise().id(),
                commitment.value());
    }
}
