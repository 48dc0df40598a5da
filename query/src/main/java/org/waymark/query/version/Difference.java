package org.waymark.query.version;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.GoalId;

/**
 * One thing that two versions of a plan say differently.
 *
 * @param goal the goal it belongs to, or null where it is about the strategy itself
 * @param indicator what a measure measures, null where it is about something else
 * @param name of the part, as the later of the two versions that has it calls it
 * @param before what the earlier version said, or null where it did not have the part
 * @param after what the later version says, or null where it no longer has the part
 */
public record Difference(
        Part part,
        @Nullable GoalId goal,
        @Nullable IndicatorId indicator,
        Words name,
        Aspect aspect,
        @Nullable Said before,
        @Nullable Said after) {

    /** The same, called otherwise. */
    public Difference named(Words other) {
        return new Difference(part, goal, indicator, other, aspect, before, after);
    }
}
