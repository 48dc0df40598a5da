package org.waymark.command.quality;

import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

/** A measure of a strategy. */
public record MeasureLink(StrategyId strategy, MeasureId measure) {}
