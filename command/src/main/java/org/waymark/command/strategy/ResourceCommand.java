package org.waymark.command.strategy;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;

/** What may be asked about the money behind a strategy. It is on record at once and waits for no version. */
public sealed interface ResourceCommand extends Command {

    StrategyId strategy();

    /** Put an amount on record that is planned, committed or spent. */
    @AllowedTo(PLANNER)
    record RecordResource(@TargetAggregateIdentifier StrategyId strategy, Resource resource, ParticipantId by)
            implements ResourceCommand {}

    /** Say that an amount was recorded wrongly. */
    @AllowedTo(PLANNER)
    record TakeBackResource(
            @TargetAggregateIdentifier StrategyId strategy, ResourceId resource, String reason, ParticipantId by)
            implements ResourceCommand {}

    /**
     * Say what it costs to do nothing.
     *
     * @param sourceUrl where the estimate was published, or null
     */
    @AllowedTo(PLANNER)
    record NoteCostOfInaction(
            @TargetAggregateIdentifier StrategyId strategy,
            Words note,
            @Nullable String sourceUrl,
            ParticipantId by) implements ResourceCommand {}
}
