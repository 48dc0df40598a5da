package org.waymark.command.strategy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal comes from: a goal of another strategy, whose history stays there.
 *
 * @param installation the address of the installation that the strategy is found at, or null for this one
 * @param version the version in which the goal read as it was taken, or null where that was not written down
 */
public record Lineage(
        StrategyId strategy,
        GoalId goal,
        @Nullable String installation,
        @Nullable Integer version) {

    /** A goal of a strategy of this installation, as it reads there. */
    public Lineage(StrategyId strategy, GoalId goal) {
        this(strategy, goal, null, null);
    }

    /** Whether both speak of the same goal, be it of different versions. */
    public boolean sameGoal(Lineage other) {
        return strategy.equals(other.strategy)
                && goal.equals(other.goal)
                && Objects.equals(installation, other.installation);
    }

    /** Whether the goal it speaks of is found on this installation. */
    public boolean ofThisInstallation() {
        return installation == null;
    }
}
