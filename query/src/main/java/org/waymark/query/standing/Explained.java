package org.waymark.query.standing;

import java.time.Instant;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;

/** What one side said about a divergence. */
public record Explained(OrganisationId side, String words, ParticipantId by, Instant at) {}
