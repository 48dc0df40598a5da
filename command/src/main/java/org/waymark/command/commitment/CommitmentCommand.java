package org.waymark.command.commitment;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of the catalogue of commitments by those who look after it. */
public sealed interface CommitmentCommand extends Command {

    CommitmentId commitment();

    /** Add a commitment. Doing so again with the same words changes nothing. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record AddCommitment(@TargetAggregateIdentifier CommitmentId commitment, Clause clause, ParticipantId by)
            implements CommitmentCommand {}

    /** Say it as it should have been said. The revision is the one the steward has seen. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record CorrectCommitment(
            @TargetAggregateIdentifier CommitmentId commitment,
            int revision,
            Clause clause,
            String reason,
            ParticipantId by)
            implements CommitmentCommand {}

    /** Offer it no longer; what served it still says so. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record RetireCommitment(@TargetAggregateIdentifier CommitmentId commitment, String reason, ParticipantId by)
            implements CommitmentCommand {}
}
