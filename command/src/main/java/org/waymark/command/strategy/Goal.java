package org.waymark.command.strategy;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/**
 * What is promised, in words.
 *
 * @param parent the goal it serves, or null at the root
 */
public record Goal(GoalId goal, @Nullable GoalId parent, Horizon horizon, Words name, Words description) {

    /** The same goal in other words. */
    public Goal reworded(Words otherName, Words otherDescription) {
        return new Goal(goal, parent, horizon, otherName, otherDescription);
    }

    /** The same goal below another one, or at the top. */
    public Goal under(@Nullable GoalId other) {
        return new Goal(goal, other, horizon, name, description);
    }
}
