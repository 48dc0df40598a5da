package org.waymark.command.strategy;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.commitment.CommitmentId;

/** What may be asked of a strategy about the commitments it serves. It is drafted, and binds by version. */
public sealed interface ServingCommand extends Command {

    StrategyId strategy();

    /** Let a goal, measure or milestone serve a commitment. */
    @AllowedTo(PLANNER)
    record ServeCommitment(@TargetAggregateIdentifier StrategyId strategy, Service service, ParticipantId by)
            implements ServingCommand {}

    /** Let it serve the commitment no longer. The reason may be empty only where it never bound. */
    @AllowedTo(PLANNER)
    record StopServing(
            @TargetAggregateIdentifier StrategyId strategy,
            Promise promise,
            CommitmentId commitment,
            String reason,
            ParticipantId by)
            implements ServingCommand {}
}
