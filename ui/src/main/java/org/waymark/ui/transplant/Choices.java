package org.waymark.ui.transplant;

import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.GoalId;

/**
 * What a planner decides about a transplant.
 *
 * @param under the goal of the draft that it serves, or null at the root
 * @param shifted whether dates keep their distance from the strategy's start, or else stay as they are
 * @param ownPlace whether measures speak of the place that the draft binds, or else of the place they spoke of
 * @param illustrative whether baselines and targets come along as a drawing that nobody promised, or else not at all
 * @param leavingOut whether what cannot come along is left out, or else stops all of it
 */
public record Choices(
        @Nullable GoalId under, boolean shifted, boolean ownPlace, boolean illustrative, boolean leavingOut) {

    /** Dates shifted, own place, no targets, nothing left out. */
    public static final Choices USUAL = new Choices(null, true, true, false, false);
}
