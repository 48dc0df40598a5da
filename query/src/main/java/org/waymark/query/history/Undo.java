package org.waymark.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Service;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/**
 * Whether a change of a draft can be undone, and what was there before it.
 *
 * @param revision of the goal as it stands now, 0 where it is gone
 * @param before the goal before the change, or null where there was none
 * @param lost the services that ended with the change
 */
public record Undo(State state, int revision, @Nullable GoalEntry before, List<Service> lost) {

    static final Undo NEVER = new Undo(State.NEVER, 0, null, List.of());

    /** How far an undo has become impossible. */
    public enum State {
        /** Nothing of a draft was changed. */
        NEVER,
        POSSIBLE,
        /** Somebody changed the same again, built on it, or undid it. */
        OVERTAKEN,
        /** A version made it binding; it is corrected by another change with a reason. */
        BINDS,
        /** The strategy has ended. */
        ENDED
    }
}
