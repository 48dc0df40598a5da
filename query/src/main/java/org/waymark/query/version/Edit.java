package org.waymark.query.version;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.TargetSet;

/**
 * Who changed an aspect of a part in a draft, and why.
 *
 * @param note the reason given with the edit itself, in the language of whoever gave it, or null
 */
record Edit(
        Part part,
        Aspect aspect,
        ParticipantId by,
        @Nullable String note,
        List<Cause> causes) {

    static Edit of(Difference difference, StrategyEvent event) {
        return new Edit(difference.part(), difference.aspect(), event.by(), note(event), causes(event));
    }

    boolean sameAs(Edit other) {
        return part.equals(other.part) && aspect == other.aspect;
    }

    /** Whoever edits last signs; nothing that caused it is forgotten. */
    Edit followedBy(Edit next) {
        var all =
                Stream.concat(causes.stream(), next.causes.stream()).distinct().toList();
        return new Edit(part, aspect, next.by, next.note == null ? note : next.note, all);
    }

    private static @Nullable String note(StrategyEvent event) {
        return switch (event) {
            case GoalDropped dropped -> dropped.reason();
            case MeasureDropped dropped -> dropped.reason();
            case MilestoneMoved moved -> moved.reason();
            case MilestoneDropped dropped -> dropped.reason();
            default -> null;
        };
    }

    private static List<Cause> causes(StrategyEvent event) {
        return switch (event) {
            case GoalReworded reworded -> reworded.causes();
            case TargetSet set -> set.causes();
            case MilestonePlanned planned -> planned.causes();
            default -> List.of();
        };
    }
}
