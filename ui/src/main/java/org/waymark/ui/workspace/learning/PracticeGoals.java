package org.waymark.ui.workspace.learning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.command.practice.GoalLink;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** The goals of all plans as they are drafted, each called by its own and its plan's name. */
final class PracticeGoals {

    private final Map<GoalLink, String> goals = new LinkedHashMap<>();

    PracticeGoals(Seat seat, Names names) {
        for (var page : seat.list(new FindStrategies(Edition.DRAFT), StrategyPage.class)) {
            for (var entry : page.goals()) {
                var goal = entry.goal();
                goals.put(
                        new GoalLink(page.strategy(), goal.goal()),
                        seat.text(
                                "workspace.practice.goal-of",
                                names.of(goal.name()),
                                names.of(page.outline().name())));
            }
        }
    }

    List<GoalLink> otherThan(Collection<GoalLink> some) {
        return goals.keySet().stream().filter(goal -> !some.contains(goal)).toList();
    }

    /** Its name, or its ids where the plan has it no longer. */
    String name(GoalLink link) {
        return goals.getOrDefault(
                link, link.strategy().value() + "/" + link.goal().value());
    }
}
