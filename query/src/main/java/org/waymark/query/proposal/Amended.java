package org.waymark.query.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Amendment;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Difference;
import org.waymark.query.version.Differences;
import org.waymark.query.version.Said;

/** What a change would change in a plan, and whether the plan has moved away under it. */
public record Amended(StrategyPage plan, Amendment amendment) {

    private record Side(Aspect aspect, @Nullable Said before) {}

    /** What would read differently. */
    public List<Difference> differences() {
        return Differences.between(plan, plan.with(amendment));
    }

    /** Whether the plan reads so already. */
    public boolean isDone() {
        return plan.goal(amendment.goal()).isPresent() && differences().isEmpty();
    }

    /** Whether the plan says something else there than what the author has seen, and not yet what they propose. */
    public boolean hasMoved(StrategyPage seen) {
        return !isDone() && (isTaken() || !sides().equals(new Amended(seen, amendment).sides()));
    }

    /** Whether a step would take the place of another. */
    private boolean isTaken() {
        return amendment.step() != null
                && plan.goal(amendment.goal())
                        .flatMap(entry -> entry.inPlaceOf(amendment))
                        .isPresent();
    }

    private List<Side> sides() {
        return differences().stream()
                .map(difference -> new Side(difference.aspect(), difference.before()))
                .toList();
    }
}
