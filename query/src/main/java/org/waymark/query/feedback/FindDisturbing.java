package org.waymark.query.feedback;

import static org.waymark.command.Role.MODERATOR;

import java.time.Instant;
import org.waymark.command.AllowedTo;
import org.waymark.command.ParticipantId;

/** When did somebody read what burdens, since then? Answered by a list of {@link Instant}. */
@AllowedTo(MODERATOR)
public record FindDisturbing(ParticipantId reader, Instant since) {}
