package org.waymark.command.feedback;

import org.jspecify.annotations.Nullable;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;

/**
 * What a voice speaks about.
 *
 * @param id id of the goal, measure or milestone, or number of the question counted from 1; null otherwise
 * @param place where, no finer than a municipality, or null
 * @param round the round of consultation in which it is said, or null where it is said in none
 */
public record About(
        Kind kind,
        @Nullable StrategyId strategy,
        @Nullable String id,
        @Nullable PlaceId place,
        @Nullable ConsultationId round) {

    /** Something said in no round of consultation. */
    public About(Kind kind, @Nullable StrategyId strategy, @Nullable String id, @Nullable PlaceId place) {
        this(kind, strategy, id, place, null);
    }

    /** Kinds of subject. */
    public enum Kind {
        GOAL,
        MEASURE,
        MILESTONE,
        /** One of a round of consultation. */
        QUESTION,
        PLACE,
        GENERAL
    }
}
