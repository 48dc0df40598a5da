package org.waymark.ui.workspace.feedback;

import java.util.Optional;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;

/** What goals, measures and milestones of a strategy are called today. */
final class PartNames {

    private final Names names;

    PartNames(Names names) {
        this.names = names;
    }

    /** The name behind an id; empty where the part is gone. */
    Optional<String> of(StrategyPage strategy, String id) {
        return strategy.goals().stream().flatMap(goal -> of(goal, id).stream()).findFirst();
    }

    private Optional<String> of(GoalEntry goal, String id) {
        if (goal.goal().goal().value().equals(id)) {
            return Optional.of(names.of(goal.goal().name()));
        }
        return goal.measures().stream()
                .filter(measure -> measure.measure().value().equals(id))
                .map(Measure::indicator)
                .map(names::of)
                .findFirst()
                .or(() -> goal.milestones().stream()
                        .filter(step -> step.milestone().value().equals(id))
                        .map(Milestone::name)
                        .map(names::of)
                        .findFirst());
    }
}
