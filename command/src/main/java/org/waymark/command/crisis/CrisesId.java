package org.waymark.command.crisis;

import org.waymark.command.strategy.StrategyId;

/** All crises of one strategy. The id follows from the strategy, so it is never looked up. */
public record CrisesId(StrategyId strategy) {

    @Override
    public String toString() {
        return "crises:" + strategy.value();
    }
}
