package org.waymark.command.standing;

import static org.waymark.command.Role.MONITOR;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What a monitor may record about access. */
public sealed interface AccessCommand extends Command {

    AccessId access();

    /** Record that access was granted or refused. The same again changes nothing. */
    @AllowedTo(MONITOR)
    record RecordAccess(@TargetAggregateIdentifier AccessId access, Visit visit, ParticipantId by)
            implements AccessCommand {}

    /** Take back what was recorded in error; it stays on record as taken back. */
    @AllowedTo(MONITOR)
    record TakeBackAccess(@TargetAggregateIdentifier AccessId access, String reason, ParticipantId by)
            implements AccessCommand {}
}
