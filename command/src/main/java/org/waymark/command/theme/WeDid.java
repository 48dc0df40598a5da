package org.waymark.command.theme;

import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.StrategyId;

/**
 * What became of a theme.
 *
 * @param strategy the strategy that changed, or null
 * @param version the version in which the change binds, or null
 * @param id the goal, measure or milestone, or null where nothing changed
 */
public record WeDid(
        Kind kind,
        @Nullable StrategyId strategy,
        @Nullable Integer version,
        @Nullable String id) {

    /** Kinds of outcome. */
    public enum Kind {
        GOAL_CHANGED,
        MEASURE_CHANGED,
        MILESTONE_PLANNED,
        MILESTONE_REACHED,
        NOTHING_CHANGED
    }
}
