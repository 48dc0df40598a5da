package org.waymark.command.feedback;

import org.jspecify.annotations.Nullable;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;

/**
 * What a voice speaks about.
 *
 * @param id id of the goal, measure or milestone; null otherwise
 * @param place where, no finer than a municipality, or null
 */
public record About(
        Kind kind,
        @Nullable StrategyId strategy,
        @Nullable String id,
        @Nullable PlaceId place) {

    /** Kinds of subject. */
    public enum Kind {
        GOAL,
        MEASURE,
        MILESTONE,
        PLACE,
        GENERAL
    }
}
