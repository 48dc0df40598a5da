package org.waymark.command.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;

/** What has happened to a strategy as a whole. None of it changes what was promised. */
public sealed interface LifeCycleEvent {

    StrategyId strategy();

    /** Everybody concerned is asked. */
    @StoredAs("strategy.consultation-called")
    record ConsultationCalled(StrategyId strategy, ConsultationRound round, ParticipantId by)
            implements LifeCycleEvent {}

    /**
     * A round of consultation has other days.
     *
     * @param from the round as it stood
     * @param to the same questions on other days
     */
    @StoredAs("strategy.consultation-moved")
    record ConsultationMoved(
            StrategyId strategy, ConsultationRound from, ConsultationRound to, Words reason, ParticipantId by)
            implements LifeCycleEvent {}

    /** A strategy has run its course. */
    @StoredAs("strategy.strategy-closed")
    record StrategyClosed(
            StrategyId strategy, Words reason, @Nullable LocalDate decidedOn, ParticipantId by)
            implements LifeCycleEvent {}

    /** A strategy was taken back. */
    @StoredAs("strategy.strategy-withdrawn")
    record StrategyWithdrawn(
            StrategyId strategy, Words reason, @Nullable LocalDate decidedOn, ParticipantId by)
            implements LifeCycleEvent {}

    /** Another strategy follows this one, which has ended. */
    @StoredAs("strategy.successor-named")
    record SuccessorNamed(
            StrategyId strategy,
            StrategyId successor,
            Words reason,
            @Nullable LocalDate decidedOn,
            ParticipantId by) implements LifeCycleEvent {}
}
