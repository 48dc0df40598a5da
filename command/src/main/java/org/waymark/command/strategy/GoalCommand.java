package org.waymark.command.strategy;

import static org.waymark.command.Role.PLANNER;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;

/**
 * What may be asked about a goal beyond its words: where it comes from, what it serves, who works on it, for whom. Each
 * replaces what was said of that before. The revision is the one the editor has seen.
 */
public sealed interface GoalCommand extends Command {

    StrategyId strategy();

    /** Go on with a goal of another strategy; its history stays there. */
    @AllowedTo(PLANNER)
    record TakeOverGoal(@TargetAggregateIdentifier StrategyId strategy, Goal goal, Lineage from, ParticipantId by)
            implements GoalCommand {}

    /** Let a goal serve others besides its parent. */
    @AllowedTo(PLANNER)
    record ServeGoals(
            @TargetAggregateIdentifier StrategyId strategy,
            GoalId goal,
            int revision,
            List<GoalId> alsoServes,
            ParticipantId by)
            implements GoalCommand {}

    /** Put a goal, with all that serves it, under another goal. What it serves besides stays as it is. */
    @AllowedTo(PLANNER)
    record MoveGoal(
            @TargetAggregateIdentifier StrategyId strategy,
            GoalId goal,
            int revision,
            @Nullable GoalId parent,
            ParticipantId by)
            implements GoalCommand {}

    /** Say which organisation leads the work on a goal, where one does, and which contribute. */
    @AllowedTo(PLANNER)
    record EntrustGoal(
            @TargetAggregateIdentifier StrategyId strategy,
            GoalId goal,
            int revision,
            @Nullable OrganisationId lead,
            List<OrganisationId> contributors,
            ParticipantId by)
            implements GoalCommand {}

    /** Take a goal back into the draft that was given up in it, with all that was said of it and hung on it. */
    @AllowedTo(PLANNER)
    record RestoreGoal(@TargetAggregateIdentifier StrategyId strategy, Restored restored, ParticipantId by)
            implements GoalCommand {}

    /**
     * Say whom a goal is for, in words for the whole society, and which groups are looked at within it.
     *
     * @param population null where that is no longer said
     */
    @AllowedTo(PLANNER)
    record AddressGoal(
            @TargetAggregateIdentifier StrategyId strategy,
            GoalId goal,
            int revision,
            @Nullable Words population,
            List<Slice> groups,
            ParticipantId by)
            implements GoalCommand {}

    /** State the target of a goal as a sentence, or take the sentence back. */
    @AllowedTo(PLANNER)
    record PromiseInWords(
            @TargetAggregateIdentifier StrategyId strategy,
            GoalId goal,
            int revision,
            @Nullable Words sentence,
            ParticipantId by)
            implements GoalCommand {}
}
