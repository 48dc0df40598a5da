package org.waymark.ui.entry;

import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/**
 * Which form: what one strategy asks, what one of its goals asks, or everything an organisation may report. Written
 * {@code ie-mis-2017}, {@code ie-mis-2017~work} or {@code all}.
 */
public record FormCode(
        @Nullable StrategyId strategy, @Nullable GoalId goal) {

    /** Everything an organisation may report. */
    public static final FormCode ALL = new FormCode(null, null);

    private static final String ANY = "all";

    /** What one strategy asks. */
    public static FormCode of(StrategyId strategy) {
        return new FormCode(strategy, null);
    }

    public static FormCode of(String code) {
        if (code.equals(ANY)) {
            return ALL;
        }
        var parts = code.split("~", 2);
        return new FormCode(new StrategyId(parts[0]), parts.length == 2 ? new GoalId(parts[1]) : null);
    }

    @Override
    public String toString() {
        return strategy == null ? ANY : goal == null ? strategy.value() : strategy.value() + "~" + goal.value();
    }
}
