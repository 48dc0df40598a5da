package org.waymark.command.strategy;

import static org.waymark.command.Role.PLANNER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;

/** What may be asked of a strategy as a whole: that it is consulted on, and that it ends. Reasons are public. */
public sealed interface LifeCycleCommand extends Command {

    StrategyId strategy();

    /** Ask everybody concerned what they think of it. */
    @AllowedTo(PLANNER)
    record PutToConsultation(@TargetAggregateIdentifier StrategyId strategy, ConsultationRound round, ParticipantId by)
            implements LifeCycleCommand {}

    /**
     * Ask earlier, later or longer. What is over stays as it was, and what has begun goes on from its first day.
     *
     * @param round the first day of the round as it stands
     * @param reason public, like the old dates
     */
    @AllowedTo(PLANNER)
    record MoveConsultation(
            @TargetAggregateIdentifier StrategyId strategy,
            LocalDate round,
            LocalDate opens,
            LocalDate closes,
            Words reason,
            ParticipantId by)
            implements LifeCycleCommand {}

    /**
     * Say that an adopted strategy has run its course.
     *
     * @param decidedOn the day it was decided where that lies in the past, or null for today
     */
    @AllowedTo(PLANNER)
    record CloseStrategy(
            @TargetAggregateIdentifier StrategyId strategy,
            Words reason,
            @Nullable LocalDate decidedOn,
            ParticipantId by)
            implements LifeCycleCommand {}

    /**
     * Take a strategy back, drafted or adopted.
     *
     * @param decidedOn the day it was decided where that lies in the past, or null for today
     */
    @AllowedTo(PLANNER)
    record WithdrawStrategy(
            @TargetAggregateIdentifier StrategyId strategy,
            Words reason,
            @Nullable LocalDate decidedOn,
            ParticipantId by)
            implements LifeCycleCommand {}

    /**
     * Name the strategy that follows an adopted one. Where the old one still binds, it ends with that.
     *
     * @param decidedOn the day it was decided where that lies in the past, or null for today
     */
    @AllowedTo(PLANNER)
    record NameSuccessor(
            @TargetAggregateIdentifier StrategyId strategy,
            StrategyId successor,
            Words reason,
            @Nullable LocalDate decidedOn,
            ParticipantId by)
            implements LifeCycleCommand {}
}
