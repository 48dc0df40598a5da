package org.waymark.query.fact;

import java.time.LocalDate;
import org.waymark.command.fact.Content;
import org.waymark.command.fact.FactId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/**
 * Something told beside figures.
 *
 * @param told under which name the event that holds it is stored, which is where a story in it was sealed
 * @param on the day it was told so
 */
public record FactPage(FactId fact, int revision, Content content, String told, LocalDate on) {

    /** Whether it stands beside a goal's figures. */
    public boolean isBeside(StrategyId strategy, GoalId goal) {
        return content.strategy().equals(strategy)
                && (content.goal() == null || content.goal().equals(goal));
    }
}
