package org.waymark.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.VersionPage;

/**
 * A step that a version promised and the plan promises no longer.
 *
 * @param goal on which it hung, as it read then
 * @param with the version with which it left, 0 where it left the draft
 */
record Gone(Goal goal, Milestone step, int with) {

    /**
     * What left a plan, in the order in which it was first promised.
     *
     * @param since only what a version from this one on promised; 0 for all
     */
    static List<Gone> from(StrategyPage plan, List<VersionPage> versions, int since) {
        var planned = plan.goals().stream()
                .flatMap(entry -> entry.milestones().stream())
                .map(Milestone::milestone)
                .collect(Collectors.toSet());
        var earlier = versions.stream()
                .filter(version -> plan.edition() == Edition.DRAFT || version.version() <= plan.version())
                .filter(version -> version.version() >= since)
                .sorted(Comparator.comparingInt(VersionPage::version))
                .toList();
        var gone = new LinkedHashMap<MilestoneId, Gone>();
        for (var i = 0; i < earlier.size(); i++) {
            var next = i + 1 < earlier.size() ? earlier.get(i + 1).version() : 0;
            for (var entry : earlier.get(i).plan().goals()) {
                entry.milestones().stream()
                        .filter(step -> !planned.contains(step.milestone()))
                        .forEach(step -> gone.put(step.milestone(), new Gone(entry.goal(), step, next)));
            }
        }
        return List.copyOf(gone.values());
    }

    /** The goals that left with these steps. */
    static Stream<Goal> goals(StrategyPage plan, List<Gone> gone) {
        var known = new ArrayList<>(
                plan.goals().stream().map(entry -> entry.goal().goal()).toList());
        return gone.stream().map(Gone::goal).filter(goal -> {
            var fresh = !known.contains(goal.goal());
            known.add(goal.goal());
            return fresh;
        });
    }
}
