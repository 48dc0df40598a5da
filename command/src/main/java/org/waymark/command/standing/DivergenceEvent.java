package org.waymark.command.standing;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.organisation.OrganisationId;

/** What has happened where standings diverge. */
public sealed interface DivergenceEvent {

    DivergenceId divergence();

    /** One side said how its value comes to differ. */
    @StoredAs("standing.divergence-explained")
    record DivergenceExplained(DivergenceId divergence, OrganisationId side, String words, ParticipantId by)
            implements DivergenceEvent {}
}
