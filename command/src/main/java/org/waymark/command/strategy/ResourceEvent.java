package org.waymark.command.strategy;

import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;

/** What has happened to the money behind a strategy. None of it changes what was promised. */
public sealed interface ResourceEvent {

    StrategyId strategy();

    /** An amount is on record. */
    @StoredAs("strategy.resource-recorded")
    record ResourceRecorded(StrategyId strategy, Resource resource, ParticipantId by) implements ResourceEvent {}

    /** An amount was recorded wrongly and counts no longer. */
    @StoredAs("strategy.resource-taken-back")
    record ResourceTakenBack(StrategyId strategy, ResourceId resource, String reason, ParticipantId by)
            implements ResourceEvent {}

    /** What it costs to do nothing was said, in place of what was said before. */
    @StoredAs("strategy.cost-of-inaction-noted")
    record CostOfInactionNoted(
            StrategyId strategy, Words note, @Nullable String sourceUrl, ParticipantId by) implements ResourceEvent {}
}
