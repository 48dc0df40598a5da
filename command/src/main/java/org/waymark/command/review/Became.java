package org.waymark.command.review;

import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;

/**
 * Where a change can be looked up.
 *
 * @param version the version in which it binds, or null
 * @param milestone the step that was planned or reached, or null
 */
public record Became(
        StrategyId strategy,
        @Nullable Integer version,
        @Nullable MilestoneId milestone) {

    boolean pointsSomewhere() {
        return version != null || milestone != null;
    }
}
