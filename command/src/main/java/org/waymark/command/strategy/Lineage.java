package org.waymark.command.strategy;

/** Where a goal comes from: a goal of another strategy, whose history stays there. */
public record Lineage(StrategyId strategy, GoalId goal) {}
