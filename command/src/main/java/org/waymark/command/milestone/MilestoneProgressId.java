package org.waymark.command.milestone;

import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;

/** The progress of one step of one strategy. The id follows from the two, so it is never looked up. */
public record MilestoneProgressId(StrategyId strategy, MilestoneId milestone) {

    @Override
    public String toString() {
        return "progress:" + strategy.value() + ":" + milestone.value();
    }
}
