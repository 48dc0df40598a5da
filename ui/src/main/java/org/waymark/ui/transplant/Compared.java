package org.waymark.ui.transplant;

import org.waymark.command.strategy.Goal;
import org.waymark.query.practice.EqualTime;
import org.waymark.query.strategy.StrategyPage;

/**
 * A goal beside the one it was taken from, both as they bind on this installation.
 *
 * @param plan the plan of the goal that was taken over
 * @param origin the plan it was taken from
 */
public record Compared(StrategyPage plan, Goal goal, StrategyPage origin, Goal from, EqualTime time) {}
