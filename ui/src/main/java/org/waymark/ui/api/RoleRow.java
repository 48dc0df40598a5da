package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/**
 * A role as an organisation declares it.
 *
 * @param place where, or left out for everywhere the strategy reaches
 * @param contact how to reach whoever does it; sealed at once and shown to nobody but those who coordinate
 * @param reason why, where the role was declared before
 */
record RoleRow(
        StrategyId strategy,
        GoalId goal,
        Situation situation,
        Task task,
        @Nullable PlaceId place,
        Words limit,
        @Nullable Words capacity,
        @Nullable String contact,
        @Nullable String reason) {

    Part part() {
        return new Part(goal, situation, task, place);
    }

    /** A role that ends, and why. */
    record Ending(
            StrategyId strategy,
            GoalId goal,
            Situation situation,
            Task task,
            @Nullable PlaceId place,
            String reason) {

        Part part() {
            return new Part(goal, situation, task, place);
        }
    }
}
