package org.waymark.command.strategy;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.commitment.CommitmentId;

/** What has happened to the commitments a strategy serves. Every change raises the revision of the goal. */
public sealed interface ServingEvent {

    StrategyId strategy();

    GoalId goal();

    int revision();

    /** A promise serves a commitment in the draft. */
    @StoredAs("strategy.commitment-served")
    record CommitmentServed(StrategyId strategy, Service service, GoalId goal, int revision, ParticipantId by)
            implements ServingEvent {}

    /** A promise no longer serves a commitment in the draft. */
    @StoredAs("strategy.serving-stopped")
    record ServingStopped(
            StrategyId strategy,
            Promise promise,
            CommitmentId commitment,
            GoalId goal,
            int revision,
            String reason,
            ParticipantId by)
            implements ServingEvent {}
}
