package org.waymark.command.strategy;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/**
 * One change to one goal, as somebody composes it who may not change the draft: other words, another target, or a new
 * step.
 *
 * @param revision of the goal, as whoever hands it in has seen it; a new step needs none
 * @param name and description, in place of the words of the goal; null where these stay
 * @param measure and target, in place of its target; null where these stay
 * @param step to be planned, or null
 */
public record Amendment(
        GoalId goal,
        int revision,
        @Nullable Words name,
        @Nullable Words description,
        @Nullable MeasureId measure,
        @Nullable Target target,
        @Nullable Milestone step) {

    public Amendment {
        var worded = name != null && description != null;
        var aimed = measure != null && target != null;
        if ((worded ? 1 : 0) + (aimed ? 1 : 0) + (step == null ? 0 : 1) != 1) {
            throw new IllegalArgumentException("An amendment is other words, another target, or a new step");
        }
    }

    /** Other words for a goal. */
    public static Amendment words(GoalId goal, int revision, Words name, Words description) {
        return new Amendment(goal, revision, name, description, null, null, null);
    }

    /** Another target for a measure of a goal. */
    public static Amendment target(GoalId goal, int revision, MeasureId measure, Target target) {
        return new Amendment(goal, revision, null, null, measure, target, null);
    }

    /** A new step of a goal. */
    public static Amendment step(Milestone step) {
        return new Amendment(step.goal(), 0, null, null, null, null, step);
    }

    /** The same, handed in by somebody who has seen a later revision. */
    public Amendment seenAt(int later) {
        return new Amendment(goal, later, name, description, measure, target, step);
    }
}
