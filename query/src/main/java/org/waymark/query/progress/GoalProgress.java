package org.waymark.query.progress;

import java.util.List;
import java.util.Map;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.Milestone;

/**
 * A goal and where its measures stand.
 *
 * @param status the worst of its measures with data; no data or not assessed where there is none
 * @param counts how many measures have each status
 * @param whole the same of it together with all goals that serve it
 */
public record GoalProgress(
        Goal goal,
        int revision,
        Status status,
        Map<Status, Integer> counts,
        List<MeasureProgress> measures,
        List<Milestone> milestones,
        Branch whole) {

    /** A goal that no other goal serves. */
    public GoalProgress(
            Goal goal,
            int revision,
            Status status,
            Map<Status, Integer> counts,
            List<MeasureProgress> measures,
            List<Milestone> milestones) {
        this(goal, revision, status, counts, measures, milestones, new Branch(0, status, counts));
    }

    GoalProgress with(Branch other) {
        return new GoalProgress(goal, revision, status, counts, measures, milestones, other);
    }
}
