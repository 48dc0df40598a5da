package org.waymark.command.standing;

import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

/** One measure of a strategy. */
public record Promised(StrategyId strategy, MeasureId measure) {}
