package org.waymark.ui.transplant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.exchange.GoalTree;
import org.waymark.ui.transplant.Part.State;

/**
 * What a transplant would do to a draft as it stands: every part with what becomes of it, and the commands for what is
 * new. Nothing has happened yet.
 */
public record Transplant(StrategyPage draft, GoalTree tree, Choices choices, List<Part> parts, List<Command> commands) {

    public int count(State state) {
        return (int) parts.stream().filter(part -> part.state() == state).count();
    }

    /** Whether the draft holds the goal that the tree is to serve, where one was named. */
    public boolean holds(@Nullable GoalId under) {
        return under == null
                || draft.goals().stream().anyMatch(entry -> entry.goal().goal().equals(under));
    }

    /** Whether nothing stands in the way. */
    public boolean mayBeAdded() {
        return count(State.PROBLEM) == 0;
    }

    /** Whether everything that may come along is there already. */
    public boolean isDone() {
        return mayBeAdded() && commands.isEmpty();
    }

    /** The state of the draft that this was thought out on. */
    String seen() {
        var revisions =
                draft.goals().stream().mapToLong(entry -> entry.revision()).sum();
        return draft.strategy() + "/" + draft.version() + "/" + draft.changed() + "/"
                + draft.goals().size() + "/" + revisions;
    }
}
