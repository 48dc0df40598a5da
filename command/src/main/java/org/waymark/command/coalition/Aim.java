package org.waymark.command.coalition;

import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/** A goal that organisations work on together. */
public record Aim(StrategyId strategy, GoalId goal) {}
