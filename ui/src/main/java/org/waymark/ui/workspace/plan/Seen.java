package org.waymark.ui.workspace.plan;

import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** A goal as an editor has it before their eyes. */
final class Seen {

    private final StrategyId strategy;
    private GoalEntry entry;
    private int revision;
    private @Nullable Edited edited;

    Seen(StrategyId strategy, GoalEntry entry) {
        this.strategy = strategy;
        this.entry = entry;
        this.revision = entry.revision();
    }

    /** Names what of the goal is edited, to be compared where somebody was faster. */
    Seen comparing(Edited what) {
        edited = what;
        return this;
    }

    boolean saysTheSame(GoalEntry now) {
        var what = edited;
        return what != null && now.revision() != revision && what.in(now).equals(what.in(entry));
    }

    void see(GoalEntry now) {
        entry = now;
        revision = now.revision();
    }

    StrategyId strategy() {
        return strategy;
    }

    GoalEntry entry() {
        return entry;
    }

    int revision() {
        return revision;
    }

    @Nullable
    Edited edited() {
        return edited;
    }
}
