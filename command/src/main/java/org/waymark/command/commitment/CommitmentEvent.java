package org.waymark.command.commitment;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to a commitment in the catalogue. */
public sealed interface CommitmentEvent {

    CommitmentId commitment();

    /** The catalogue has the commitment, at revision 1. */
    @StoredAs("commitment.commitment-added")
    record CommitmentAdded(CommitmentId commitment, Clause clause, ParticipantId by) implements CommitmentEvent {}

    /** It reads otherwise from now on. */
    @StoredAs("commitment.commitment-corrected")
    record CommitmentCorrected(CommitmentId commitment, int revision, Clause clause, String reason, ParticipantId by)
            implements CommitmentEvent {}

    /** It is offered no longer. */
    @StoredAs("commitment.commitment-retired")
    record CommitmentRetired(CommitmentId commitment, String reason, ParticipantId by) implements CommitmentEvent {}
}
