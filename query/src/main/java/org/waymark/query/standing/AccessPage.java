package org.waymark.query.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.standing.AccessId;
import org.waymark.command.standing.Visit;

/**
 * Whether a monitor was let in.
 *
 * @param takenBack why it was recorded in error, or null
 */
public record AccessPage(
        AccessId access,
        Visit visit,
        ParticipantId by,
        Instant at,
        @Nullable String takenBack) {}
