package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.command.Command;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.Ask;

/** An edit of what is said of one goal beyond its words. */
record GoalEdit(Editing editing, StrategyPage strategy, GoalEntry entry, Seen seen) {

    static GoalEdit of(Editing editing, StrategyPage strategy, GoalEntry entry) {
        return new GoalEdit(editing, strategy, entry, new Seen(strategy.strategy(), entry));
    }

    /** Sends what was read, each time with the revision that the editor has seen by then. */
    Ask ask(String what, Function<Integer, Optional<? extends Command>> read, Component... fields) {
        var asking = new Ask[1];
        BooleanSupplier done = () -> read.apply(0).isPresent()
                && editing.send(
                        asking[0].banner(),
                        seen,
                        revision ->
                                read.apply(revision).map(Command.class::cast).orElseThrow());
        asking[0] = new Ask(
                editing.text("workspace.terms." + what),
                editing.text("workspace.plan.keep"),
                editing.text("workspace.cancel"),
                done);
        return editing.kept(
                Objects.requireNonNull(asking[0]).with(fields),
                what,
                strategy.strategy().value(),
                entry.goal().goal().value());
    }
}
