package org.waymark.command.gathering;

import static org.waymark.command.Role.PARTNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of a gathering. */
public sealed interface GatheringCommand extends Command {

    GatheringId gathering();

    /** Tell what people said who sat together. The same again changes nothing. */
    @AllowedTo(PARTNER)
    record TellGathering(@TargetAggregateIdentifier GatheringId gathering, Held held, ParticipantId by)
            implements GatheringCommand {}

    /** Take back what was told wrongly; only whoever told it may. */
    @AllowedTo(PARTNER)
    record TakeBackGathering(@TargetAggregateIdentifier GatheringId gathering, String reason, ParticipantId by)
            implements GatheringCommand {}
}
