package org.waymark.command.practice;

import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/** The goal of a strategy that a practice speaks to. */
public record GoalLink(StrategyId strategy, GoalId goal) {}
