package org.waymark.query.progress;

import java.util.List;
import java.util.Map;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyId;

/** A strategy and where its goals stand. The counts are of measures. */
public record StrategyProgress(
        StrategyId strategy, int version, Outline outline, Map<Status, Integer> counts, List<GoalProgress> goals) {}
