package org.waymark.command.strategy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;

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

    /** A goal is under another one in the draft, or under none. */
    @StoredAs("strategy.goal-moved")
    record GoalMoved(
            StrategyId strategy,
            GoalId goal,
            int revision,
            @Nullable GoalId parent,
            ParticipantId by) implements StrategyEvent {}

    /** A goal left the draft, and what hung on it. */
    @StoredAs("strategy.goal-dropped")
    record GoalDropped(StrategyId strategy, GoalId goal, String reason, ParticipantId by) implements StrategyEvent {}

    /** A goal of another strategy goes on in the draft, at revision 1. */
    @StoredAs("strategy.goal-taken-over")
    record GoalTakenOver(StrategyId strategy, Goal goal, Lineage from, ParticipantId by) implements StrategyEvent {}

    /** Something else than its words is said of a goal in the draft, in place of what was said of that before. */
    sealed interface GoalDetailed extends StrategyEvent {

        GoalId goal();

        int revision();
    }

    /** A goal serves these others besides its parent. */
    @StoredAs("strategy.goal-serving")
    record GoalServing(StrategyId strategy, GoalId goal, int revision, List<GoalId> alsoServes, ParticipantId by)
            implements GoalDetailed {}

    /** These organisations work on a goal. */
    @StoredAs("strategy.goal-entrusted")
    record GoalEntrusted(
            StrategyId strategy,
            GoalId goal,
            int revision,
            @Nullable OrganisationId lead,
            List<OrganisationId> contributors,
            ParticipantId by)
            implements GoalDetailed {}

    /** A goal is for these people; null where that is no longer said. */
    @StoredAs("strategy.goal-addressed")
    record GoalAddressed(
            StrategyId strategy,
            GoalId goal,
            int revision,
            @Nullable Words population,
            List<Slice> groups,
            ParticipantId by)
            implements GoalDetailed {}

    /** The target of a goal is this sentence, or none any more. */
    @StoredAs("strategy.goal-promised-in-words")
    record GoalPromisedInWords(
            StrategyId strategy,
            GoalId goal,
            int revision,
            @Nullable Words sentence,
            ParticipantId by) implements GoalDetailed {}

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

    /** A measure left the draft. */
    @StoredAs("strategy.measure-dropped")
    record MeasureDropped(
            StrategyId strategy, MeasureId measure, GoalId goal, int revision, String reason, ParticipantId by)
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

    /** A step waits for these others in the draft. */
    @StoredAs("strategy.milestone-waiting")
    record MilestoneWaiting(
            StrategyId strategy,
            MilestoneId milestone,
            GoalId goal,
            int revision,
            List<MilestoneId> dependsOn,
            ParticipantId by)
            implements StrategyEvent {}

    /** A step asks in the draft for a review on this outcome. */
    @StoredAs("strategy.milestone-review-asked")
    record MilestoneReviewAsked(
            StrategyId strategy, MilestoneId milestone, GoalId goal, int revision, ReviewWhen on, ParticipantId by)
            implements StrategyEvent {}

    /** A step left the draft. */
    @StoredAs("strategy.milestone-dropped")
    record MilestoneDropped(
            StrategyId strategy, MilestoneId milestone, GoalId goal, int revision, String reason, ParticipantId by)
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
