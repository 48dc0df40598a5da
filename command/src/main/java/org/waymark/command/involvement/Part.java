package org.waymark.command.involvement;

import org.jspecify.annotations.Nullable;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;

/**
 * What tells one declared role of an organisation from its others.
 *
 * @param place where, or null for everywhere the strategy reaches
 */
public record Part(
        GoalId goal,
        Situation situation,
        Task task,
        @Nullable PlaceId place) {}
