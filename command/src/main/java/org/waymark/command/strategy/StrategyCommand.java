package org.waymark.command.strategy;

import static org.waymark.command.Role.PLANNER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;

/** What may be asked of a strategy. Changes to an adopted strategy are a draft until the next version is adopted. */
public sealed interface StrategyCommand extends Command {

    StrategyId strategy();

    /** Begin a strategy. */
    @AllowedTo(PLANNER)
    record DraftStrategy(@TargetAggregateIdentifier StrategyId strategy, Outline outline, ParticipantId by)
            implements StrategyCommand {}

    /** Promise something more. */
    @AllowedTo(PLANNER)
    record AddGoal(@TargetAggregateIdentifier StrategyId strategy, Goal goal, ParticipantId by)
            implements StrategyCommand {}

    /** Say a goal in other words. The revision is the one the editor has seen. */
    @AllowedTo(PLANNER)
    record RewordGoal(
            @TargetAggregateIdentifier StrategyId strategy,
            GoalId goal,
            int revision,
            Words name,
            Words description,
            List<Cause> causes,
            ParticipantId by)
            implements StrategyCommand {}

    /** Give a goal up, with its measures and milestones. */
    @AllowedTo(PLANNER)
    record DropGoal(
            @TargetAggregateIdentifier StrategyId strategy, GoalId goal, int revision, String reason, ParticipantId by)
            implements StrategyCommand {}

    /** Measure a goal. */
    @AllowedTo(PLANNER)
    record AddMeasure(@TargetAggregateIdentifier StrategyId strategy, Measure measure, ParticipantId by)
            implements StrategyCommand {}

    /** Set or move a baseline and target path. The revision is that of the measure's goal. */
    @AllowedTo(PLANNER)
    record SetTarget(
            @TargetAggregateIdentifier StrategyId strategy,
            MeasureId measure,
            int revision,
            Target target,
            List<Cause> causes,
            ParticipantId by)
            implements StrategyCommand {}

    /** Measure a goal by this no longer. The revision is that of the measure's goal. */
    @AllowedTo(PLANNER)
    record DropMeasure(
            @TargetAggregateIdentifier StrategyId strategy,
            MeasureId measure,
            int revision,
            String reason,
            ParticipantId by)
            implements StrategyCommand {}

    /** Plan a step. */
    @AllowedTo(PLANNER)
    record PlanMilestone(
            @TargetAggregateIdentifier StrategyId strategy, Milestone milestone, List<Cause> causes, ParticipantId by)
            implements StrategyCommand {}

    /** Plan a step for another date. The revision is that of the milestone's goal. */
    @AllowedTo(PLANNER)
    record MoveMilestone(
            @TargetAggregateIdentifier StrategyId strategy,
            MilestoneId milestone,
            int revision,
            @Nullable Period due,
            String reason,
            ParticipantId by)
            implements StrategyCommand {}

    /** Let a step wait for others. The revision is that of the milestone's goal. */
    @AllowedTo(PLANNER)
    record DependOn(
            @TargetAggregateIdentifier StrategyId strategy,
            MilestoneId milestone,
            int revision,
            List<MilestoneId> dependsOn,
            ParticipantId by)
            implements StrategyCommand {}

    /** Ask for a review once a step was reached or missed. The revision is that of the milestone's goal. */
    @AllowedTo(PLANNER)
    record AskReview(
            @TargetAggregateIdentifier StrategyId strategy,
            MilestoneId milestone,
            int revision,
            ReviewWhen on,
            ParticipantId by)
            implements StrategyCommand {}

    /** Give a step up. The revision is that of the milestone's goal. */
    @AllowedTo(PLANNER)
    record DropMilestone(
            @TargetAggregateIdentifier StrategyId strategy,
            MilestoneId milestone,
            int revision,
            String reason,
            ParticipantId by)
            implements StrategyCommand {}

    /** Take up what somebody else composed, all of it or nothing. */
    @AllowedTo(PLANNER)
    record TakeUp(
            @TargetAggregateIdentifier StrategyId strategy,
            List<Amendment> amendments,
            List<Cause> causes,
            ParticipantId by)
            implements StrategyCommand {}

    /**
     * Make the draft binding as the next version.
     *
     * @param version the version it becomes, one more than the last
     * @param decidedOn the day it was decided where that lies in the past, or null for today
     */
    @AllowedTo(PLANNER)
    record AdoptVersion(
            @TargetAggregateIdentifier StrategyId strategy,
            int version,
            Words reason,
            List<Cause> causes,
            @Nullable LocalDate decidedOn,
            ParticipantId by)
            implements StrategyCommand {}
}
