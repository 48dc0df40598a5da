package org.waymark.command.fact;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of a fact. */
public sealed interface FactCommand extends Command {

    FactId fact();

    /** Tell it in public. */
    @AllowedTo(PLANNER)
    record RecordFact(@TargetAggregateIdentifier FactId fact, Content content, ParticipantId by)
            implements FactCommand {}

    /** Tell it as it should have been told. The revision is the one the editor has seen. */
    @AllowedTo(PLANNER)
    record CorrectFact(
            @TargetAggregateIdentifier FactId fact, int revision, Content content, String reason, ParticipantId by)
            implements FactCommand {}

    /** Tell it no longer. */
    @AllowedTo(PLANNER)
    record WithdrawFact(@TargetAggregateIdentifier FactId fact, String reason, ParticipantId by)
            implements FactCommand {}
}
