package org.waymark.ui.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Service;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.exchange.GoalTree.Branch;
import org.waymark.ui.exchange.GoalTree.Origin;

/** Cuts a goal with everything below it out of a strategy. */
public final class GoalTrees {

    private GoalTrees() {}

    /**
     * The tree below a goal, or nothing where the strategy has no such goal.
     *
     * @param services by which the goals of the strategy and what hangs on them serve commitments
     * @param installation the address of this installation
     */
    public static Optional<GoalTree> of(
            StrategyPage page, GoalId root, Map<GoalId, List<Service>> services, String installation) {
        var within = new HashSet<>(Set.of(root));
        var branches = new ArrayList<Branch>();
        for (var entry : page.goals()) {
            var goal = entry.goal();
            if (goal.goal().equals(root) || within.contains(goal.parent())) {
                within.add(goal.goal());
                branches.add(branch(entry, root, services));
            }
        }
        var outline = page.outline();
        var origin = new Origin(
                page.strategy(),
                outline.name(),
                outline.jurisdiction(),
                outline.start(),
                outline.end(),
                page.version());
        return branches.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoalTree(GoalTree.FORMAT, GoalTree.REVISION, installation, origin, branches));
    }

    private static Branch branch(GoalEntry entry, GoalId root, Map<GoalId, List<Service>> services) {
        var goal = entry.goal();
        var terms = entry.terms();
        return new Branch(
                new Goal(goal.goal(), above(goal, root), goal.horizon(), goal.name(), goal.description()),
                terms.alsoServes(),
                terms.lead(),
                terms.contributors(),
                terms.population(),
                terms.groups(),
                terms.sentence(),
                entry.measures(),
                entry.milestones(),
                services.getOrDefault(goal.goal(), List.of()));
    }

    private static @Nullable GoalId above(Goal goal, GoalId root) {
        return goal.goal().equals(root) ? null : goal.parent();
    }
}
