package org.waymark.command.strategy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;

/** What has happened to a strategy. Every change of a goal, its measures or milestones raises the goal's revision. */
public sealed interface StrategyEvent {

    StrategyId strategy();

    ParticipantId by();

    /** A strategy is being drafted. */
    @StoredAs("strategy.strategy-drafted")
    record StrategyDrafted(StrategyId strategy, Outline outline, ParticipantId by) implements StrategyEvent {}

    /** A goal joined the draft, at revision 1. */
    @StoredAs("strategy.goal-added")
    record GoalAdded(StrategyId strategy, Goal goal, ParticipantId by) implements StrategyEvent {}

    /** A goal has other words in the draft. */
    @StoredAs("strategy.goal-reworded")
    record GoalReworded(
            StrategyId strategy,
            GoalId goal,
            int revision,
            Words name,
            Words description,
            List<Cause> causes,
            ParticipantId by)
            implements StrategyEvent {}

    /** A goal left the draft, and what hung on it. */
    @StoredAs("strategy.goal-dropped")
    record GoalDropped(StrategyId strategy, GoalId goal, String reason, ParticipantId by) implements StrategyEvent {}

    /** A goal is measured in the draft. */
    @StoredAs("strategy.measure-added")
    record MeasureAdded(StrategyId strategy, Measure measure, int revision, ParticipantId by)
            implements StrategyEvent {}

    /** A measure has another baseline or path in the draft. */
    @StoredAs("strategy.target-set")
    record TargetSet(
            StrategyId strategy,
            MeasureId measure,
            GoalId goal,
            int revision,
            Target target,
            List<Cause> causes,
            ParticipantId by)
            implements StrategyEvent {}

    /** A step joined the draft. */
    @StoredAs("strategy.milestone-planned")
    record MilestonePlanned(
            StrategyId strategy, Milestone milestone, int revision, List<Cause> causes, ParticipantId by)
            implements StrategyEvent {}

    /** A step has another date in the draft. */
    @StoredAs("strategy.milestone-moved")
    record MilestoneMoved(
            StrategyId strategy,
            MilestoneId milestone,
            GoalId goal,
            int revision,
            @Nullable Period due,
            String reason,
            ParticipantId by)
            implements StrategyEvent {}

    /** The draft binds as this version. */
    @StoredAs("strategy.version-adopted")
    record VersionAdopted(
            StrategyId strategy,
            int version,
            Words reason,
            List<Cause> causes,
            @Nullable LocalDate decidedOn,
            ParticipantId by)
            implements StrategyEvent {}
}
